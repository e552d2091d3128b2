"use client";

import { cx } from "class-variance-authority";
import { useLocale } from "next-intl";
import { type PointerEvent, useRef, useState } from "react";
import { formatMinute } from "@/lib/format";
import type { DrawnWindow, Span } from "./draft-week";
import { type Range, share } from "./range";

interface DayBarProps {
  readonly windows: readonly DrawnWindow[];
  /** When those around it are open: outside of it nothing is offered. Null where nothing is around it. */
  readonly outer: readonly Span[] | null;
  readonly range: Range;
  readonly onPaint?: (span: Span) => void;
  readonly onResize?: (key: string, span: Span) => void;
}

interface Drag {
  /** The end that stays; null while an edge of a window is pulled whose other end stays by itself. */
  readonly anchor: number;
  readonly at: number;
  /** The window whose edge is pulled. */
  readonly key: string | null;
}

/** Steps that a hand can hit. */
const step = (width: number) => (width > 560 ? 15 : 30);
/** How near the edge of a window one grips it, in pixels. */
const grip = 10;

/**
 * A day's opening as a stripe of ink: pulled over, it opens; at a window's edge, it moves the edge. A hand's shorthand for
 * the typed times beside it, so it has no name of its own.
 */
export function DayBar({ windows, outer, range, onPaint, onResize }: DayBarProps) {
  const locale = useLocale();
  const bar = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const place = share(range);

  function minuteOf(event: PointerEvent): { minute: number; perPixel: number } {
    const box = bar.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    const isRtl = bar.current !== null && getComputedStyle(bar.current).direction === "rtl";
    const along = isRtl ? box.right - event.clientX : event.clientX - box.left;
    const perPixel = (range.until - range.from) / box.width;
    const by = step(box.width);
    const minute = Math.round((range.from + along * perPixel) / by) * by;
    return { minute: Math.min(range.until, Math.max(range.from, minute)), perPixel };
  }

  function start(event: PointerEvent) {
    if (!onPaint || event.button !== 0) return;
    const { minute, perPixel } = minuteOf(event);
    const near = (edge: number) => Math.abs(edge - minute) <= Math.max(grip * perPixel, 1);
    const pulled = windows.find((one) => near(one.startsMinute) || near(one.endsMinute));
    bar.current?.setPointerCapture(event.pointerId);
    if (pulled && onResize) {
      const anchor = near(pulled.startsMinute) ? pulled.endsMinute : pulled.startsMinute;
      setDrag({ anchor, at: minute, key: pulled.key });
    } else setDrag({ anchor: minute, at: minute, key: null });
  }

  function finish() {
    if (drag && drag.at !== drag.anchor) {
      const span = spanOf(drag);
      if (drag.key) onResize?.(drag.key, span);
      else onPaint?.(span);
    }
    setDrag(null);
  }

  const drawn = drag && drag.at !== drag.anchor ? spanOf(drag) : null;
  return (
    <div
      ref={bar}
      aria-hidden
      onPointerDown={start}
      onPointerMove={(event) => drag && setDrag({ ...drag, at: minuteOf(event).minute })}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
      className={cx(
        "relative h-8 touch-pan-y overflow-hidden rounded-inner border border-line bg-surface select-none touch:h-10",
        onPaint && "cursor-crosshair",
      )}
    >
      {outer !== null && <Outside spans={outer} range={range} />}
      {hoursIn(range).map((hour) => (
        <span
          key={hour}
          className="absolute inset-y-0 w-px bg-line/70"
          style={{ insetInlineStart: place(hour * 60) }}
        />
      ))}
      {windows.map((window) => (
        <span
          key={window.key}
          className={cx(
            "@container absolute inset-y-0.5 overflow-hidden rounded-[4px] border-s-3 border-accent bg-accent-soft px-1.5 text-small/7 font-medium whitespace-nowrap text-accent forced-colors:border touch:text-small/9",
            onPaint && "border-e-3",
            drag?.key === window.key && "opacity-40",
          )}
          style={spot(window, range)}
        >
          <span className="hidden @min-[5.75rem]:inline">
            {formatMinute(window.startsMinute, locale)}–{formatMinute(window.endsMinute, locale)}
          </span>
        </span>
      ))}
      {windows.flatMap((window) =>
        window.breaks.map((part) => (
          <span
            key={`${window.key}-${part.startsMinute}`}
            className="hatched absolute inset-y-0.5 bg-surface"
            style={spot(part, range)}
          />
        )),
      )}
      {drawn && (
        <span
          className="absolute inset-y-0 overflow-hidden rounded-[4px] bg-accent px-1.5 text-small/8 font-semibold whitespace-nowrap text-accent-ink tabular-nums touch:text-small/10"
          style={spot(drawn, range)}
        >
          {formatMinute(drawn.startsMinute, locale)}–{formatMinute(drawn.endsMinute, locale)}
        </span>
      )}
    </div>
  );
}

/** Hatched is what the hours around it close. */
function Outside({ spans, range }: { spans: readonly Span[]; range: Range }) {
  const edges = [range.from, ...spans.flatMap((span) => [span.startsMinute, span.endsMinute])];
  const gaps = [...edges, range.until].reduce<Span[]>(
    (found, edge, index, all) =>
      index % 2 === 1 ? [...found, { startsMinute: all[index - 1] ?? 0, endsMinute: edge }] : found,
    [],
  );
  return gaps
    .filter((gap) => gap.startsMinute < gap.endsMinute)
    .map((gap) => (
      <span
        key={gap.startsMinute}
        className="hatched absolute inset-y-0"
        style={spot(gap, range)}
      />
    ));
}

const spanOf = ({ anchor, at }: Drag): Span => ({
  startsMinute: Math.min(anchor, at),
  endsMinute: Math.max(anchor, at),
});

function spot({ startsMinute, endsMinute }: Span, range: Range) {
  const place = share(range);
  const until = Math.min(endsMinute, range.until);
  return {
    insetInlineStart: place(startsMinute),
    width: `calc(${place(until)} - ${place(startsMinute)})`,
  };
}

function hoursIn({ from, until }: Range): number[] {
  const first = Math.floor(from / 60) + 1;
  return Array.from({ length: Math.ceil(until / 60) - first }, (_, index) => first + index).filter(
    (hour) => hour % 3 === 0,
  );
}

"use client";

import { cx } from "class-variance-authority";
import { formatTime, formatTimeRange } from "@/lib/format";
import type { Draft } from "../desk-state";
import { usePlace } from "../place-context";
import type { Column } from "./columns";
import { dateOf, type Span } from "./span";
import type { Drawn } from "./use-draw";
import { placed, placedBox } from "./vars";

interface DraftBlockProps {
  readonly column: Column;
  readonly top: number;
  readonly drawn: Drawn | null;
  readonly draft: Draft | null;
}

/** Where a new booking would stand: drawn with the pointer, or as its form has it. */
export function DraftBlock({ column, top, drawn, draft }: DraftBlockProps) {
  const place = usePlace();
  const span = drawn ?? spanOfDraft(draft, column);
  if (!span) return null;
  const isHint = drawn?.hint ?? false;
  return (
    <div
      aria-hidden
      style={placed(span.startsAt, span.endsAt, top)}
      className={cx(
        placedBox,
        "pointer-events-none inset-x-1 overflow-hidden rounded-[8px] border-[1.5px] px-2 text-small",
        isHint
          ? "border-transparent bg-accent-soft/60 text-ink-2"
          : "z-2 border-dashed border-accent bg-accent-soft/95 font-medium text-accent",
      )}
    >
      {isHint
        ? formatTime(dateOf(span.startsAt), place)
        : formatTimeRange(dateOf(span.startsAt), dateOf(span.endsAt), place)}
    </div>
  );
}

function spanOfDraft(draft: Draft | null, { day, resource }: Column): Span | null {
  if (!draft || draft.startsAt === null) return null;
  if (draft.on !== day.on || draft.resourceId !== resource.id) return null;
  return { startsAt: draft.startsAt, endsAt: draft.startsAt + (draft.minutes ?? 30) };
}

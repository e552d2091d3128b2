"use client";

import { cx } from "class-variance-authority";
import { Repeat2, StickyNote } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { StatusMark } from "@/components/status-mark";
import { useDesk } from "../desk-context";
import { useIsLit, useSetLit } from "../lit";
import { useDrag } from "../move/use-drag";
import { useMoveKeys } from "../move/use-move-keys";
import { lookOf } from "../status";
import { useBookingText } from "../use-booking-text";
import type { Block } from "./blocks";
import type { Column } from "./columns";
import { laneBox, laneVars } from "./lane";
import { dateOf } from "./span";
import { placed, vars } from "./vars";

interface BookingBlockProps {
  readonly block: Block;
  readonly column: Column;
  readonly top: number;
  readonly isStop: boolean;
  readonly onStop: (key: string) => void;
  readonly isSelected: boolean;
  /** On its way elsewhere: what stays is the ghost of its old place. */
  readonly isAway: boolean;
}

/** A stretch of a booking, its buffers the faint ends of the same block. Status reads by colour, edge and mark. */
export const BookingBlock = memo(function BookingBlock(props: BookingBlockProps) {
  const { block, column, top, isStop, onStop, isSelected, isAway } = props;
  const { booking, claim, startsAt, endsAt, part, parts } = block;
  const t = useTranslations("staff.block");
  const text = useBookingText();
  const { dispatch } = useDesk();
  const setLit = useSetLit();
  const lit = useIsLit(booking.id);
  const drag = useDrag(block, column);
  const onKeyDown = useMoveKeys(block, column);
  const look = lookOf[booking.status];
  const size = sizeOf(endsAt - startsAt);
  const weight = look === "done" || look === "lost" ? "font-medium text-ink-2" : "font-semibold";
  const title = text.title(booking);
  const times = text.range(dateOf(startsAt), dateOf(endsAt));
  const what = [block.label ?? text.what(booking), parts > 1 && `${part}/${parts}`];
  const remarks = [
    booking.noShowCount > 0 && t("missed", { count: booking.noShowCount }),
    (booking.customerNote ?? booking.pinnedNote) && t("hasNote"),
  ];
  const words = {
    title: [title, ...remarks].filter(Boolean).join(", "),
    times,
    what: what.filter(Boolean).join(" · "),
    with: column.resource.name,
    status: text.statusOf(booking.status),
  };
  return (
    <div
      style={{ ...placed(claim.startsAt, claim.endsAt, top), ...laneVars(block) }}
      data-status={look}
      className={cx(
        laneBox,
        "rounded-[8px]",
        claim.endsAt - claim.startsAt > endsAt - startsAt &&
          "bg-status-soft/60 outline-1 -outline-offset-1 outline-status/40 outline-dotted",
        isAway && "opacity-40",
        isSelected && "z-3",
      )}
    >
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        data-stop={block.key}
        data-booking={booking.id}
        data-status={look}
        data-lit={lit || undefined}
        aria-pressed={isSelected}
        aria-keyshortcuts="Enter M A X"
        aria-label={t("label", words)}
        title={`${title}\n${times}\n${words.what}`}
        onFocus={() => {
          onStop(block.key);
          setLit(booking.id);
        }}
        onBlur={() => setLit(null)}
        onPointerEnter={() => setLit(booking.id)}
        onPointerLeave={() => setLit(null)}
        onKeyDown={onKeyDown}
        {...drag.handlers}
        onClick={() => {
          if (!drag.wasDragged())
            dispatch({ type: "select", bookingId: booking.id, block: block.key });
        }}
        style={vars({ "--before": startsAt - claim.startsAt, "--for": endsAt - startsAt })}
        className={cx(
          "status-block absolute! inset-x-0 top-[calc(var(--before)*var(--minute))] h-[max(calc(var(--for)*var(--minute)-2px),14px)] pe-1.5 text-start -outline-offset-2 transition-shadow",
          "data-lit:ring-2 data-lit:ring-status/60 aria-pressed:ring-2 aria-pressed:ring-status",
          size === "tall" ? "grid content-start py-0.75" : "flex items-center gap-2",
        )}
      >
        {size === "tall" ? (
          <>
            <span className="flex w-full min-w-0 items-center gap-1.5">
              <span className={cx("status-title min-w-0 grow truncate leading-snug", weight)}>
                {title}
              </span>
              <Marks booking={booking} />
              <StatusMark status={look} />
            </span>
            <span
              className={cx(
                "min-w-0 text-small text-ink-2",
                endsAt - startsAt >= 60 ? "line-clamp-3" : "truncate",
              )}
            >
              {text.time(dateOf(startsAt))} {words.what}
            </span>
          </>
        ) : (
          // One line high: what follows the name goes where there is no room for it.
          <span
            className={cx(
              "flex max-h-full min-w-0 grow flex-wrap items-baseline gap-x-2 overflow-hidden",
              size === "short" ? "h-4.5" : "h-3.25 text-small leading-none",
            )}
          >
            <span className={cx("status-title max-w-full truncate leading-snug", weight)}>
              {title}
            </span>
            <span className="text-small whitespace-nowrap text-ink-2">
              {text.time(dateOf(startsAt))} {words.what}
            </span>
          </span>
        )}
        {size !== "tall" && (
          <span className="ms-auto flex shrink-0">
            <StatusMark status={look} />
          </span>
        )}
      </button>
    </div>
  );
});

/** Two lines need 25 minutes of height; below 12 there is room for a name only. */
const sizeOf = (minutes: number) => (minutes >= 25 ? "tall" : minutes >= 12 ? "short" : "slight");

/** What to know before they come; said in the block's name too. */
const Marks = ({ booking: { noShowCount, customerNote, pinnedNote } }: Pick<Block, "booking">) => (
  <>
    {noShowCount > 0 && <Repeat2 aria-hidden className="size-3.5 shrink-0 text-ink-3" />}
    {(customerNote ?? pinnedNote) && (
      <StickyNote aria-hidden className="size-3.5 shrink-0 text-ink-3" />
    )}
  </>
);

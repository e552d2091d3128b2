"use client";

import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { formatTimeRange } from "@/lib/format";
import { usePlace } from "../place-context";
import type { Closure } from "./columns";
import { dateOf } from "./span";
import { placed, placedBox } from "./vars";

interface ClosureBlockProps {
  readonly closure: Closure;
  readonly top: number;
  readonly isStop: boolean;
  readonly onStop: (key: string) => void;
}

/** A break, a closure or time taken elsewhere: its name is written where there is room, and told on hover and focus. */
export function ClosureBlock({ closure, top, isStop, onStop }: ClosureBlockProps) {
  const t = useTranslations("staff.closure");
  const place = usePlace();
  const { key, label, kind, startsAt, endsAt } = closure;
  // Taken in a calendar elsewhere: grey instead of hatched.
  const isOutside = kind === "busy";
  const name = isOutside ? t("outside", { source: label ?? "" }) : (label ?? t(`kind.${kind}`));
  const times = formatTimeRange(dateOf(startsAt), dateOf(endsAt), place);
  const words = t("label", { name, times });
  return (
    <div
      role="note"
      // The grid's one tab stop may be here: arrow keys lead through all that stands in a column.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isStop ? 0 : -1}
      data-stop={key}
      onFocus={() => onStop(key)}
      aria-label={words}
      title={words}
      style={placed(startsAt, endsAt, top)}
      className={cx(
        placedBox,
        "group inset-x-0 cursor-default overflow-hidden outline-offset-[-2px]",
        isOutside ? "bg-line/80" : "hatched bg-sunken",
      )}
    >
      <span
        className={cx(
          "absolute start-2 top-1 max-w-[calc(100%-1rem)] truncate rounded-[4px] bg-paper/90 px-1 text-small text-ink-2",
          endsAt - startsAt < 20 && "hidden group-hover:block group-focus:block",
        )}
      >
        {name}
      </span>
    </div>
  );
}

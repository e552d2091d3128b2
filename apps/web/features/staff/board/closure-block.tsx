"use client";

import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { Popover } from "@/components/popover";
import { formatTimeRange } from "@/lib/format";
import { usePlace } from "../place-context";
import type { Closure } from "./columns";
import { dateOf } from "./span";
import { Unblock } from "./unblock";
import { placed, placedBox } from "./vars";

interface ClosureBlockProps {
  readonly closure: Closure;
  readonly top: number;
  readonly isStop: boolean;
  readonly onStop: (key: string) => void;
}

/** A break, a closure or time taken elsewhere: named where there is room, and wherever it is hovered, focused or pressed. */
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
    <Popover
      title={name}
      trigger={
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          data-stop={key}
          onFocus={() => onStop(key)}
          aria-label={words}
          title={words}
          style={placed(startsAt, endsAt, top)}
          className={cx(
            placedBox,
            "group inset-x-0 overflow-hidden text-start -outline-offset-2",
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
        </button>
      }
    >
      <p className="text-ink-2">{times}</p>
      {kind === "exception" && <Unblock exceptionId={key} />}
    </Popover>
  );
}

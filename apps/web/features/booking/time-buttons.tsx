import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import { Spinner } from "@/components/spinner";
import { formatTime } from "@/lib/format";
import { groupByPart } from "./parts-of-day";
import type { Slot } from "./types";

export interface TimeButtonsProps {
  readonly slots: readonly Slot[];
  readonly zone: string;
  /** The chosen start. */
  readonly selected: Date | null;
  readonly isPending: boolean;
  /** All that somebody who does not see the page must know: day, time, length, with whom, places left. */
  readonly nameOf: (slot: Slot) => string;
  /** A word under the time: "last one". */
  readonly noteOf: (slot: Slot) => string | null;
  readonly onTime: (slot: Slot) => void;
}

/** A day's times by morning, afternoon and evening. */
export function TimesByPart(props: TimeButtonsProps) {
  const t = useTranslations("booking.part");
  return (
    <div className="grid gap-6">
      {groupByPart(props.slots, props.zone).map(({ part, slots }) => (
        <section key={part} aria-label={t(part)} className="grid gap-2.5">
          <h3 className="text-small font-semibold text-ink-2">{t(part)}</h3>
          <TimeButtons {...props} slots={slots} />
        </section>
      ))}
    </div>
  );
}

export function TimeButtons(props: TimeButtonsProps) {
  const { slots, zone, selected, isPending, nameOf, noteOf, onTime } = props;
  const locale = useLocale();
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
      {slots.map((slot) => {
        const isSelected = slot.startsAt.getTime() === selected?.getTime();
        const note = noteOf(slot);
        return (
          <button
            key={slot.startsAt.getTime()}
            type="button"
            aria-label={nameOf(slot)}
            aria-pressed={isSelected}
            aria-busy={(isSelected && isPending) || undefined}
            onClick={() => onTime(slot)}
            className={cx(
              "relative grid min-h-12 content-center justify-items-center rounded-card border px-1 py-1 font-semibold transition-colors",
              isSelected
                ? "border-accent bg-accent text-accent-ink forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none"
                : "border-line bg-surface hover:border-accent hover:bg-accent-soft",
            )}
          >
            {formatTime(slot.startsAt, { locale, zone })}
            {note && (
              <span className={cx("text-small font-normal", !isSelected && "text-ink-2")}>
                {note}
              </span>
            )}
            {isSelected && isPending && (
              <span className="absolute end-1.5 top-1.5 scale-75">
                <Spinner />
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { calendarDay, formatDay, formatTime } from "@/lib/format";
import { useBooking } from "./booking-context";
import type { Slot } from "./types";
import type { useSlotWords } from "./use-slot-words";

interface AlternativesProps {
  readonly zone: string;
  readonly words: Pick<ReturnType<typeof useSlotWords>, "nameOf">;
  readonly onTime: (slot: Slot) => void;
}

/** Somebody else was faster: that in one sentence, and the nearest times to take instead. Or why a hold was refused. */
export function Alternatives({ zone, words, onTime }: AlternativesProps) {
  const { lost, problem } = useBooking().hold;
  if (problem !== null) return <Alert>{problem}</Alert>;
  return (
    lost && <Offered of={lost.startsAt} slots={lost.alternatives} {...{ zone, words, onTime }} />
  );
}

interface OfferedProps extends AlternativesProps {
  readonly of: Date;
  readonly slots: readonly Slot[];
}

/** The sentence and the nearest times, for whoever lost a time. */
export function Offered({ of, slots, zone, words, onTime }: OfferedProps) {
  const t = useTranslations("booking.lost");
  const locale = useLocale();
  const place = { locale, zone };
  const time = formatTime(of, place);
  return (
    <Alert>
      <p>{slots.length > 0 ? t("taken", { time }) : t("takenNothing", { time })}</p>
      {slots.length > 0 && (
        <div className="flex flex-wrap gap-2 pt-3">
          {slots.map((slot) => (
            <button
              key={slot.startsAt.getTime()}
              type="button"
              aria-label={words.nameOf(slot)}
              onClick={() => onTime(slot)}
              className="min-h-11 rounded-card border border-edge bg-surface px-4 font-semibold transition-colors hover:border-accent hover:bg-accent-soft"
            >
              {calendarDay(slot.startsAt, zone) !== calendarDay(of, zone) &&
                `${formatDay(slot.startsAt, place, "short")}, `}
              {formatTime(slot.startsAt, place)}
            </button>
          ))}
        </div>
      )}
    </Alert>
  );
}

const Alert = ({ children }: { children: React.ReactNode }) => (
  <div
    role="alert"
    className="rounded-card border-s-4 border-s-wait bg-wait-soft px-4 py-3.5 forced-colors:border"
  >
    {children}
  </div>
);

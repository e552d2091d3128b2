import { cx } from "class-variance-authority";
import type { Day } from "./days";
import type { DayState } from "./month-grid";

interface DayButtonProps {
  readonly day: Day;
  readonly name: string;
  readonly state: DayState;
  readonly selected: boolean;
  readonly today: boolean;
  readonly stop: boolean;
  readonly onPress: () => void;
}

export function DayButton({ day, name, state, selected, today, stop, onPress }: DayButtonProps) {
  const more = state.open ? state.note : state.reason;
  return (
    <td aria-selected={selected} className="p-px text-center">
      <button
        type="button"
        tabIndex={stop ? 0 : -1}
        aria-label={more ? `${name}, ${more}` : name}
        aria-disabled={!state.open || undefined}
        aria-current={today ? "date" : undefined}
        onClick={onPress}
        className={cx(
          "relative mx-auto grid aspect-square w-full max-w-11 place-items-center rounded-full transition-colors",
          state.open ? "font-semibold" : "text-ink-3",
          state.open && !selected && "hover:bg-accent-soft",
          selected &&
            "bg-accent text-accent-ink forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none",
          today && !selected && "ring-1 ring-line ring-inset",
        )}
      >
        {Number(day.slice(8))}
        {state.open && (
          <span
            aria-hidden
            className="absolute bottom-[14%] size-1 rounded-full bg-current opacity-80"
          />
        )}
      </button>
    </td>
  );
}

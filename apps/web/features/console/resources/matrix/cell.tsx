import { Check } from "lucide-react";

interface CellProps {
  readonly at: string;
  readonly name: string;
  readonly checked: boolean;
  readonly locked: boolean;
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: (enabled: boolean) => void;
}

/** One checkbox of the grid, as large as its cell. */
export const Cell = ({ at, name, checked, locked, stop, onFocus, onToggle }: CellProps) => (
  <label className="relative mx-auto grid size-11 place-items-center">
    <input
      type="checkbox"
      data-cell={at}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      checked={checked}
      aria-disabled={locked || undefined}
      onFocus={onFocus}
      onChange={(event) => !locked && onToggle(event.target.checked)}
      className="peer size-5 appearance-none rounded-[6px] border border-edge bg-surface transition-colors checked:border-accent checked:bg-accent hover:border-accent aria-disabled:opacity-50 forced-colors:appearance-auto"
    />
    <Check
      aria-hidden
      strokeWidth={3}
      className="pointer-events-none absolute size-4 text-accent-ink opacity-0 peer-checked:opacity-100 forced-colors:hidden"
    />
  </label>
);

import type { ReactNode } from "react";

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** At the end of the line: a price, a length. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean;
}

interface RadioCardsProps<Value extends string> {
  readonly legend: ReactNode;
  readonly name: string;
  readonly cards: readonly RadioCard<Value>[];
  readonly value?: Value | null;
  readonly onChange?: (value: Value) => void;
}

/** One of a few, each with room to explain itself. */
export function RadioCards<Value extends string>({
  legend,
  name,
  cards,
  value,
  onChange,
}: RadioCardsProps<Value>) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-medium">{legend}</legend>
      {cards.map((card) => (
        <label
          key={card.value}
          className="flex items-start gap-3 rounded-card border border-line bg-surface p-3.5 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-60"
        >
          <input
            type="radio"
            name={name}
            value={card.value}
            disabled={card.disabled}
            {...(onChange
              ? { checked: value === card.value, onChange: () => onChange(card.value) }
              : { defaultChecked: value === card.value })}
            className="mt-0.75 size-4 shrink-0 appearance-none rounded-full border border-edge bg-surface outline-none checked:border-[5px] checked:border-accent forced-colors:appearance-auto"
          />
          <span className="min-w-0 grow">
            <span className="font-medium">{card.title}</span>
            {card.note && <span className="block text-small text-ink-2">{card.note}</span>}
          </span>
          {card.aside && <span className="shrink-0 text-ink-2">{card.aside}</span>}
        </label>
      ))}
    </fieldset>
  );
}

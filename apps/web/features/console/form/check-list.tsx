"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/checkbox";

interface CheckListProps {
  readonly id?: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** Any of several, in the order they stand in. */
export function CheckList(props: CheckListProps) {
  const { id, legend, hint, error, options, values, onChange } = props;
  const chosen = new Set(values);
  return (
    <fieldset id={id} tabIndex={-1} className="grid gap-1 outline-none">
      <legend className="font-medium">{legend}</legend>
      {hint && <p className="text-small text-ink-2">{hint}</p>}
      <div className="grid gap-x-4 sm:grid-cols-2">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            hint={option.hint}
            checked={chosen.has(option.value)}
            onChange={(event) =>
              onChange(
                options
                  .map(({ value }) => value)
                  .filter((value) =>
                    value === option.value ? event.target.checked : chosen.has(value),
                  ),
              )
            }
          />
        ))}
      </div>
      {error && (
        <p className="flex items-start gap-1.5 text-small text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  );
}

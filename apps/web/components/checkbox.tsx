/* A switch that is a checkbox says itself whether it is on. */
/* oxlint-disable jsx-a11y/role-has-required-aria-props */
import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "className"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** The browser's own checkbox, painted: it works before script and costs none. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="flex items-start gap-2.5 py-1.5 touch:py-2.5 has-disabled:text-ink-3">
      <span className="relative mt-0.5 grid shrink-0 place-items-center">
        <input
          {...rest}
          type="checkbox"
          className="peer size-4.5 appearance-none rounded-[5px] border border-edge bg-surface transition-colors checked:border-accent checked:bg-accent hover:border-accent forced-colors:appearance-auto"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute size-3.5 text-accent-ink opacity-0 peer-checked:opacity-100 forced-colors:hidden"
        />
      </span>
      <Words label={label} hint={hint} />
    </label>
  );
}

/** A checkbox for what takes effect at once. */
export function Switch({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="flex items-start justify-between gap-4 py-1.5 touch:py-2.5 has-disabled:text-ink-3">
      <Words label={label} hint={hint} />
      <input
        {...rest}
        type="checkbox"
        role="switch"
        className="relative h-5.5 w-10 shrink-0 appearance-none rounded-full border border-edge bg-sunken transition-colors before:absolute before:inset-y-0.75 before:start-0.75 before:aspect-square before:rounded-full before:bg-ink-3 before:transition-[inset-inline-start,background-color] checked:border-accent checked:bg-accent checked:before:start-5 checked:before:bg-accent-ink forced-colors:w-5 forced-colors:appearance-auto forced-colors:before:hidden"
      />
    </label>
  );
}

const Words = ({ label, hint }: Pick<CheckboxProps, "label" | "hint">) => (
  <span>
    {label}
    {hint && <span className="block text-small text-ink-2">{hint}</span>}
  </span>
);

import { CircleAlert } from "lucide-react";

interface FieldErrorsProps {
  readonly id: string;
  readonly errors: readonly (string | undefined)[];
}

/** What is wrong with the fields of one line, each thing once. */
export function FieldErrors({ id, errors }: FieldErrorsProps) {
  const told = [...new Set(errors)].filter((error) => error !== undefined);
  if (told.length === 0) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-small text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {told.join(" ")}
    </p>
  );
}

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/components/field";
import { inputBox } from "@/components/styles";
import { useBooking } from "./booking-context";

/** How many come, where that is a question. A held time was held for so many, so it is chosen anew. */
export function PeopleField() {
  const t = useTranslations("booking.people");
  const { chosen, handle } = useBooking();
  const { offer, people } = chosen;
  if (!offer || offer.partyMax === offer.partyMin) return null;
  const sizes = Array.from(
    { length: Math.min(offer.partyMax - offer.partyMin, 99) + 1 },
    (_, index) => offer.partyMin + index,
  );
  return (
    <Field label={t("label")}>
      {(control) => (
        <NativeSelect
          {...control}
          value={String(people)}
          onChange={(value) => handle.fill({ people: Number(value), at: null })}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}

interface NativeSelectProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** The browser's own list: it weighs nothing, and on a phone it is the best there is. */
export const NativeSelect = ({ onChange, children, ...control }: NativeSelectProps) => (
  <span className="relative block">
    <select
      {...control}
      onChange={(event) => onChange(event.target.value)}
      className={`${inputBox} min-h-11 appearance-none pe-9`}
    >
      {children}
    </select>
    <ChevronDown
      aria-hidden
      className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-ink-3"
    />
  </span>
);

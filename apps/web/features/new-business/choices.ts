import type { Option } from "@/components/select";

let zones: readonly Option<string>[] | undefined;

/** Every zone that clocks are kept in, as "Berlin, Europe". */
export function zoneChoices(): readonly Option<string>[] {
  zones ??= Intl.supportedValuesOf("timeZone").map((value) => {
    const [area = "", ...rest] = value.replaceAll("_", " ").split("/");
    return { value, label: rest.length > 0 ? `${rest.toReversed().join(", ")}, ${area}` : area };
  });
  return zones;
}

const currencies = new Map<string, readonly Option<string>[]>();

/** Every currency, as "EUR, Euro". */
export function currencyChoices(locale: string): readonly Option<string>[] {
  const known = currencies.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const made = Intl.supportedValuesOf("currency").map((value) => ({
    value,
    label: `${value}, ${names.of(value) ?? value}`,
  }));
  currencies.set(locale, made);
  return made;
}

import type { Option } from "@/components/select";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const known = new Map<string, readonly Option<string>[]>();

/** Every country that the reader's language has a name for. Intl lists zones and currencies, but no countries. */
export function countryChoices(locale: string): readonly Option<string>[] {
  const before = known.get(locale);
  if (before) return before;
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const made = letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((value) => {
      const label = isCountry(value) ? names.of(value) : undefined;
      return label ? [{ value, label }] : [];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  known.set(locale, made);
  return made;
}

/** Codes set aside for groups and private use have names as well: EU, UN, XA, ZZ. */
const isCountry = (code: string) =>
  !/^(EU|EZ|UN|QO|AA|ZZ|X[A-JL-Z]|Q[M-Z])$/.test(code) || code === "QA";

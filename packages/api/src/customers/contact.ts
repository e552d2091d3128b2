import { parsePhoneNumberFromString } from "libphonenumber-js";
import { DomainError } from "../errors";

/** What two spellings of one address have in common. */
export const normaliseEmail = (email: string): string =>
  email.trim().normalize("NFKC").toLowerCase();

/**
 * E.164. `country` (ISO 3166, two letters) is what a number without + is read by.
 * @throws PHONE_INVALID
 */
export function normalisePhone(phone: string, country: string | null): string {
  const parsed = parsePhoneNumberFromString(phone, inCountry(country));
  if (!parsed?.isValid()) throw new DomainError("PHONE_INVALID", { field: "phone" });
  return parsed.number;
}

type Country = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>["country"];

/** libphonenumber ignores a country it does not know, so any two capitals may pass as one of its literals. */
const inCountry = (country: string | null) =>
  (country && /^[A-Z]{2}$/.test(country) ? country : undefined) as Country;

/** The last word is the family name; a single word is a first name alone. */
export function splitName(name: string): { firstName: string; lastName: string | null } {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return { firstName: words[0] ?? "", lastName: null };
  return { firstName: words.slice(0, -1).join(" "), lastName: words.at(-1) ?? null };
}

/** Whether two names could be one person's: the first words agree, whatever their case. */
export function sameFirstName(a: string, b: string): boolean {
  const first = (name: string) =>
    name.trim().normalize("NFKC").toLocaleLowerCase("und").split(/\s+/)[0];
  return first(a) === first(b);
}

import { slugOf } from "../slugs";
import { type Language, type Names, names } from "./names";
import { createRandom, type Random } from "./random";

/** Somebody who books. */
export interface Person {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Who comes to a business. */
export interface Crowd {
  /** How many different people. */
  readonly size: number;
  readonly languages: readonly (readonly [Language, number])[];
  /** The n-th number of a range that its country keeps for fiction; left out where there is none. */
  readonly phone?: (n: number) => string;
}

/** The n-th person of a crowd, always the same one. */
export function personOf(business: string, crowd: Crowd, n: number): Person {
  const random = createRandom(`${business} person ${n}`);
  const { first, last }: Names = names[random.weighted(crowd.languages)];
  const [given, givenLatin] = spellings(random.pick(first));
  const [family, familyLatin] = spellings(random.pick(last));
  const host = random.chance(0.7) ? "example.com" : "example.org";
  const phone = random.chance(0.75) ? (crowd.phone?.(n) ?? null) : null;
  const hasEmail = phone === null || random.chance(0.92);
  return {
    name: `${given} ${family}`,
    // Numbered, so that two people of one name are two customers.
    email: hasEmail ? `${slugOf(givenLatin)}.${slugOf(familyLatin)}${n + 1}@${host}` : null,
    phone,
  };
}

/** Some come far more often than others. */
export const drawPerson = (random: Random, business: string, crowd: Crowd): Person =>
  personOf(business, crowd, Math.floor(crowd.size * random.next() ** 1.7));

const withoutMarks: Readonly<Record<string, string>> = { ł: "l", đ: "d", ı: "i", Đ: "D", Ł: "L" };

function spellings(word: string): readonly [own: string, latin: string] {
  const [own = word, latin = own] = word.split("/");
  return [own, latin.replace(/[łđıĐŁ]/g, (letter) => withoutMarks[letter] ?? letter)];
}

const digits = (n: number, length: number) => String(n).padStart(length, "0");

/** The n-th number of the ranges that the regulators keep for films: Bundesnetzagentur, Ofcom, NANPA, ACMA. */
export const fictionalPhones = {
  berlin: (n: number) => `+49 30 23125 ${digits(n % 1_000, 3)}`,
  london: (n: number) => `+44 20 7946 0${digits(n % 1_000, 3)}`,
  newYork: (n: number) =>
    `+1 ${["212", "646", "718", "917", "347"][Math.floor(n / 100) % 5]} 555 01${digits(n % 100, 2)}`,
  sydney: (n: number) => `+61 2 5550 ${digits(n % 10_000, 4)}`,
};

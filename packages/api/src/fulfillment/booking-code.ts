import { randomInt } from "node:crypto";
import { bookings, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";

/** Easily read out: without vowels, and without characters that look or sound alike. */
const ALPHABET = "23456789BCDFGHJKMPQRTVWXY";
const LENGTH = 7;

const randomCode = () =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** A code that no booking of this business has. Should two transactions pick the same, `bookings_code` refuses one. */
export async function freeCode(tx: Tx): Promise<string> {
  for (;;) {
    const code = randomCode();
    const taken = await tx
      .select({ id: bookings.id })
      .from(bookings)
      .where(eq(bookings.code, code));
    if (taken.length === 0) return code;
  }
}

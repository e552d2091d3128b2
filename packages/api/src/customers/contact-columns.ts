import type { Tx } from "@daybook/db";
import { normaliseEmail, normalisePhone } from "./contact";
import { countryOfPlace } from "./country-of-place";

interface Contact {
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** The columns of what was given, each with the form by which it is recognised. */
export async function contactColumns(tx: Tx, { email, phone }: Contact, locationId: string | null) {
  return {
    ...(email !== undefined && { email, emailNormalised: email && normaliseEmail(email) }),
    ...(phone !== undefined && {
      phone,
      phoneNormalised: phone && normalisePhone(phone, await countryOfPlace(tx, locationId)),
    }),
  };
}

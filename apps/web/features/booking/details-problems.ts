import type { Details } from "./visit-store";

/** The fields of the form, by their ids; a summary of errors leads there. */
export type DetailField = "name" | "email" | "phone";
export type Problem = "nameMissing" | "contactMissing" | "emailWrong" | "phoneWrong";
export type Problems = Partial<Record<DetailField, Problem>>;

const looksLikeEmail = (text: string) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

/** What can be seen without asking the server: a name, and one way to reach whoever books. */
export function problemsOf({ name, email, phone }: Details): Problems {
  const address = email.trim();
  return {
    ...(name.trim() === "" && { name: "nameMissing" as const }),
    ...(address === "" && phone.trim() === "" && { email: "contactMissing" as const }),
    ...(address !== "" && !looksLikeEmail(address) && { email: "emailWrong" as const }),
  };
}

/** What the server found wrong, by the names of its input. */
export function problemsFrom(fields: Readonly<Record<string, true>>): Problems {
  return {
    ...(fields["phone"] && { phone: "phoneWrong" as const }),
    ...(fields["contact.email"] && { email: "contactMissing" as const }),
    // A contact that has not the shape of one: the rest of it was seen to be there.
    ...(fields["contact"] && { email: "emailWrong" as const }),
  };
}

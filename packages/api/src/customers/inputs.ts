import { z } from "zod";
import { line, optionalLine } from "../account/inputs";
import { zone } from "../availability/inputs";
import { id } from "../ids";

export const SearchCustomers = z
  .object({
    /** Beginnings of names, or part of an address or a number. Empty: everybody, the newest first. */
    query: z.string().trim().max(200).default(""),
    limit: z.number().int().min(1).max(100).default(25),
    /** The last id of the page before. */
    after: id("cus").optional(),
    archived: z.boolean().default(false),
  })
  .default({ query: "", limit: 25, archived: false });
export type SearchCustomers = z.output<typeof SearchCustomers>;

export const OneCustomer = z.object({ customerId: id("cus") });
export type OneCustomer = z.output<typeof OneCustomer>;

const Fields = z.object({
  firstName: line(500),
  lastName: optionalLine(500),
  email: z
    .union([z.literal(""), z.string().trim().pipe(z.email()).pipe(z.string().max(254))])
    .nullish()
    .transform((value) => value || null),
  phone: optionalLine(40),
  locale: optionalLine(20),
  zone: zone.nullish().transform((value) => value ?? null),
  pinnedNote: optionalLine(2_000),
});

export const CreateCustomer = Fields.extend({
  locationId: id("loc")
    .nullish()
    .transform((value) => value ?? null),
});
export type CreateCustomer = z.output<typeof CreateCustomer>;

export const EditCustomer = Fields.partial().extend({ customerId: id("cus") });
export type EditCustomer = z.output<typeof EditCustomer>;

export const MergeCustomers = z
  .object({ keepId: id("cus"), mergeId: id("cus") })
  .refine(({ keepId, mergeId }) => keepId !== mergeId, {
    path: ["mergeId"],
    error: "Choose two different customers.",
  });
export type MergeCustomers = z.output<typeof MergeCustomers>;

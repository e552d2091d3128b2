import { businessKinds } from "@daybook/db";
import { z } from "zod";
import { zone } from "../availability/inputs";
import { id } from "../ids";

export const line = (max: number) => z.string().trim().min(1).max(max);

/** Empty and absent mean the same: there is none. */
export const optionalLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => value || null);

export const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: "Use 3 to 60 letters, digits and single hyphens.",
  });

export const currency = z
  .string()
  .refine((code) => Intl.supportedValuesOf("currency").includes(code), {
    error: "Must be a currency such as EUR.",
  });

/** ISO 3166, two capitals. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "Must be a country such as DE." })
  .nullish()
  .transform((value) => value ?? null);

export const Address = z.object({
  addressLine: optionalLine(200),
  postalCode: optionalLine(20),
  city: optionalLine(100),
  country,
});

export const CreateBusiness = Address.extend({
  name: line(200),
  slug,
  kind: z.enum(businessKinds),
  zone,
  currency,
  locale: z.string().max(20).default("en"),
  /** The first place; called like the business if left out. */
  locationName: optionalLine(200),
});
export type CreateBusiness = z.output<typeof CreateBusiness>;

export const SuggestSlug = z.object({ name: line(200) });
export type SuggestSlug = z.output<typeof SuggestSlug>;

export const SetActiveBusiness = z.object({ businessId: id("biz") });
export type SetActiveBusiness = z.output<typeof SetActiveBusiness>;

export const InvitationToken = z.object({ token: z.string().max(80) });
export type InvitationToken = z.output<typeof InvitationToken>;

export const EndSession = z.object({ sessionId: id("ses") });
export type EndSession = z.output<typeof EndSession>;

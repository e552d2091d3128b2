import {
  businessKinds,
  cancellationKinds,
  locationKinds,
  roles,
  unattendedChoices,
} from "@daybook/db";
import { z } from "zod";
import { Address, currency, line, optionalLine, slug } from "../account/inputs";
import { zone } from "../availability/inputs";
import { id } from "../ids";

const minutes = (max: number) => z.number().int().min(0).max(max);
const optionalEmail = z
  .union([z.literal(""), z.email().max(200)])
  .nullish()
  .transform((value) => value || null);

/** What is left out stays as it is; a text that is empty is taken away. */
export const EditBusiness = z
  .object({
    name: line(200),
    kind: z.enum(businessKinds),
    currency,
    locale: z.string().min(2).max(20),
    email: optionalEmail,
    phone: optionalLine(40),
    website: z
      .union([z.literal(""), z.url({ protocol: /^https?$/ }).max(300)])
      .nullish()
      .transform((value) => value || null),
    about: optionalLine(5_000),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, { error: "Must be a colour such as #2f6f4f." })
      .nullish()
      .transform((value) => value ?? null),
    holdMinutes: z.number().int().min(1).max(60),
    maxHoldExtensions: z.number().int().min(0).max(10),
    approvalHours: z
      .number()
      .int()
      .min(1)
      .max(24 * 30),
    noShowGraceMinutes: minutes(1_440),
    unattended: z.enum(unattendedChoices),
    cancellation: z.enum(cancellationKinds),
    cancellationMinutes: minutes(60 * 24 * 90),
    maxReschedules: z.number().int().min(0).max(100),
    horizonDays: z.number().int().min(0).max(1_100),
    noticeMinutes: minutes(60 * 24 * 90),
    maxBookingMinutes: z.number().int().min(1).max(44_640),
    maxServiceMinutes: z.number().int().min(1).max(44_640),
  })
  .partial();
export type EditBusiness = z.output<typeof EditBusiness>;

/** A cancellation rule as it stands in a form, not saved yet. */
export const DescribePolicy = EditBusiness.pick({
  cancellation: true,
  cancellationMinutes: true,
}).required();
export type DescribePolicy = z.output<typeof DescribePolicy>;

export const ChangeZone = z.object({
  zone,
  /** Set once the member has been told that coming bookings keep their instants. */
  confirmed: z.boolean().default(false),
});
export type ChangeZone = z.output<typeof ChangeZone>;

export const RenameSlug = z.object({ slug });
export type RenameSlug = z.output<typeof RenameSlug>;

const Place = Address.extend({
  name: line(200),
  kind: z.enum(locationKinds),
  phone: optionalLine(40),
  sortOrder: z.number().int().min(0).max(10_000),
});
export const AddLocation = Place.extend({
  zone,
  kind: Place.shape.kind.default("physical"),
  sortOrder: Place.shape.sortOrder.default(0),
});
export type AddLocation = z.output<typeof AddLocation>;

export const EditLocation = Place.partial().extend({ locationId: id("loc") });
export type EditLocation = z.output<typeof EditLocation>;

export const ChangeLocationZone = ChangeZone.extend({ locationId: id("loc") });
export type ChangeLocationZone = z.output<typeof ChangeLocationZone>;

export const OneLocation = z.object({ locationId: id("loc") });
export type OneLocation = z.output<typeof OneLocation>;

/** Everywhere, or these places only. */
const scope = z.union([z.literal("all"), z.array(id("loc")).min(1).max(200)]);

export const EditMember = z.object({
  memberId: id("mem"),
  role: z.enum(roles).optional(),
  locations: scope.optional(),
  mayWaiveFees: z.boolean().optional(),
});
export type EditMember = z.output<typeof EditMember>;

export const OneMember = z.object({ memberId: id("mem") });
export type OneMember = z.output<typeof OneMember>;

export const Invite = z.object({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  role: z.enum(roles).exclude(["owner"]),
  locations: scope.default("all"),
  /** The person in the calendar who gets this login. */
  resourceId: id("res")
    .nullish()
    .transform((value) => value ?? null),
});
export type Invite = z.output<typeof Invite>;

export const OneInvitation = z.object({ invitationId: id("inv") });
export type OneInvitation = z.output<typeof OneInvitation>;

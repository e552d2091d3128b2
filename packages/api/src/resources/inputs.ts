import { resourceKinds } from "@daybook/db";
import { z } from "zod";
import { line, optionalLine } from "../account/inputs";
import { id } from "../ids";

const count = (min: number, max: number) => z.number().int().min(min).max(max);
const nullable = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

const Fields = z.object({
  name: line(200),
  sectionId: nullable(id("sec")),
  capacityMin: count(1, 10_000),
  capacityMax: count(1, 10_000),
  lanes: count(1, 10_000),
  setupMinutes: count(0, 1_440),
  teardownMinutes: count(0, 1_440),
  /** Set: it can be booked by time and party alone, for this long. */
  bookableMinutes: nullable(count(1, 44_640)),
  sortOrder: count(0, 100_000),
  priority: count(0, 1_000),
  maxBookingsPerDay: nullable(count(1, 1_000)),
  minRestMinutes: nullable(count(0, 1_440)),
  colour: nullable(
    z.string().regex(/^#[0-9a-f]{6}$/i, { error: "Must be a colour such as #2f6f4f." }),
  ),
});

/** The person behind a resource of kind staff, who may have no login. */
const Profile = z.object({
  email: z
    .union([z.literal(""), z.email().max(254)])
    .nullish()
    .transform((value) => value || null),
  bio: optionalLine(5_000),
  languages: optionalLine(300),
});

const Capability = z.object({
  serviceId: id("srv"),
  priority: count(0, 1_000).default(100),
});

/** A person may work at several places; a room, table, machine or vehicle stands at exactly one. */
const locationIds = z.array(id("loc")).min(1).max(200);

export const CreateResource = Fields.partial()
  .required({ name: true })
  .extend({
    kind: z.enum(resourceKinds),
    locationIds,
    services: z.array(Capability).max(500).default([]),
    profile: Profile.optional(),
  });
export type CreateResource = z.output<typeof CreateResource>;

/** What is left out stays as it is; a list that is given replaces the one before. */
export const EditResource = Fields.partial().extend({
  resourceId: id("res"),
  locationIds: locationIds.optional(),
  services: z.array(Capability).max(500).optional(),
  profile: Profile.partial().optional(),
});
export type EditResource = z.output<typeof EditResource>;

export const SetResourceStatus = z.object({
  resourceId: id("res"),
  status: z.enum(["active", "inactive", "archived"]),
});
export type SetResourceStatus = z.output<typeof SetResourceStatus>;

export const OneResource = z.object({ resourceId: id("res") });
export type OneResource = z.output<typeof OneResource>;

export const ListResources = z
  .object({ kind: z.enum(resourceKinds).optional(), locationId: id("loc").optional() })
  .default({});
export type ListResources = z.output<typeof ListResources>;

export const LinkMember = z.object({
  resourceId: id("res"),
  memberId: nullable(id("mem")),
});
export type LinkMember = z.output<typeof LinkMember>;

export const SetCapability = z.object({
  resourceId: id("res"),
  serviceId: id("srv"),
  enabled: z.boolean(),
  priority: count(0, 1_000).default(100),
});
export type SetCapability = z.output<typeof SetCapability>;

export const SaveSection = z.object({
  sectionId: id("sec").optional(),
  locationId: id("loc"),
  name: line(100),
  sortOrder: count(0, 100_000).default(0),
});
export type SaveSection = z.output<typeof SaveSection>;

export const OneSection = z.object({ sectionId: id("sec") });
export type OneSection = z.output<typeof OneSection>;

export const SaveCombination = z.object({
  combinationId: id("tcb").optional(),
  locationId: id("loc"),
  name: line(100),
  capacityMin: count(1, 10_000),
  capacityMax: count(1, 10_000),
  resourceIds: z
    .array(id("res"))
    .max(20)
    .refine((ids) => new Set(ids).size === ids.length && ids.length >= 2, {
      error: "Choose at least two different tables.",
    }),
});
export type SaveCombination = z.output<typeof SaveCombination>;

export const SetCombinationStatus = z.object({
  combinationId: id("tcb"),
  status: z.enum(["active", "inactive", "archived"]),
});
export type SetCombinationStatus = z.output<typeof SetCombinationStatus>;

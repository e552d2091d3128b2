import { consultationModes, resourceKinds, visibilities } from "@daybook/db";
import { z } from "zod";
import { line, optionalLine, slug } from "../account/inputs";
import { id } from "../ids";

const minutes = (max: number) => z.number().int().min(0).max(max);
const nullable = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);
export const priceMinor = z.number().int().min(0).max(100_000_000);
const sortOrder = z.number().int().min(0).max(100_000);
const colour = nullable(
  z.string().regex(/^#[0-9a-f]{6}$/i, { error: "Must be a colour such as #2f6f4f." }),
);

const Step = z.object({
  label: line(200),
  durationMinutes: z.number().int().min(1).max(44_640),
  gapAfterMinutes: minutes(44_640).default(0),
});

const Requirement = z.object({
  kind: z.enum(resourceKinds),
  /** What it does in the visit: "stylist", "chair". */
  role: line(60),
  quantity: z.number().int().min(1).max(100).default(1),
  /** Position of the step that needs it, from 0; null: all of them, the same one throughout. */
  step: nullable(z.number().int().min(0)),
});

const Performer = z.object({
  resourceId: id("res"),
  /** The lower goes first when anyone will do. */
  priority: z.number().int().min(0).max(1_000).default(100),
});
export type Performer = z.output<typeof Performer>;

const Fields = z.object({
  name: line(500),
  groupId: nullable(id("sgr")),
  description: optionalLine(5_000),
  internalNotes: optionalLine(5_000),
  durationMinutes: z.number().int().min(1).max(44_640),
  bufferBeforeMinutes: minutes(1_440),
  bufferAfterMinutes: minutes(1_440),
  noticeMinutes: nullable(minutes(60 * 24 * 90)),
  horizonDays: nullable(z.number().int().min(0).max(1_100)),
  priceMinor,
  mode: z.enum(consultationModes),
  capacityMin: z.number().int().min(1).max(10_000),
  capacityMax: z.number().int().min(1).max(10_000),
  visibility: z.enum(visibilities),
  approvalRequired: z.boolean(),
  colour,
  sortOrder,
});

const parts = {
  /** In order, none for a service that is one piece. Their lengths and gaps add up to the duration. */
  steps: z.array(Step).max(20),
  requirements: z.array(Requirement).max(20),
  /** Where it is offered; none: everywhere. */
  locationIds: z.array(id("loc")).max(200),
  performers: z.array(Performer).max(500),
  extraIds: z.array(id("ext")).max(100),
};

export const CreateService = Fields.partial({
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  mode: true,
  capacityMin: true,
  capacityMax: true,
  visibility: true,
  approvalRequired: true,
  sortOrder: true,
}).extend({
  durationMinutes: Fields.shape.durationMinutes.default(30),
  /** Made of the name if left out. */
  slug: slug.optional(),
  steps: parts.steps.default([]),
  requirements: parts.requirements.default([
    { kind: "staff", role: "staff", quantity: 1, step: null },
  ]),
  locationIds: parts.locationIds.default([]),
  performers: parts.performers.default([]),
  extraIds: parts.extraIds.default([]),
});
export type CreateService = z.output<typeof CreateService>;

/** What is left out stays as it is; a list that is given replaces the one before. */
export const EditService = Fields.extend(parts)
  .extend({ slug, status: z.enum(["active", "inactive"]) })
  .partial()
  .extend({ serviceId: id("srv") });
export type EditService = z.output<typeof EditService>;

export type ServiceParts = Partial<
  Pick<CreateService, "steps" | "requirements" | "locationIds" | "performers" | "extraIds">
>;

export const OneService = z.object({ serviceId: id("srv") });
export type OneService = z.output<typeof OneService>;

export const ServiceOfSlug = z.object({ slug: z.string().min(1).max(80) });
export type ServiceOfSlug = z.output<typeof ServiceOfSlug>;

export const SaveGroup = z.object({
  groupId: id("sgr").optional(),
  name: line(200),
  sortOrder: sortOrder.default(0),
});
export type SaveGroup = z.output<typeof SaveGroup>;

export const OneGroup = z.object({ groupId: id("sgr") });
export type OneGroup = z.output<typeof OneGroup>;

export const SaveExtra = z.object({
  extraId: id("ext").optional(),
  name: line(200),
  description: optionalLine(2_000),
  priceMinor,
  sortOrder: sortOrder.default(0),
});
export type SaveExtra = z.output<typeof SaveExtra>;

export const OneExtra = z.object({ extraId: id("ext") });
export type OneExtra = z.output<typeof OneExtra>;

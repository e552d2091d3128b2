import { z } from "zod";
import { id } from "../ids";

const partySize = z.number().int().min(1).max(10_000).default(1);

/** A calendar day, `YYYY-MM-DD`. */
export const LocalDay = z.iso.date({ error: "Must be a day such as 2030-03-11." });

export const zone = z
  .string()
  .min(1)
  .max(64)
  .refine(isZone, { error: "Must be a time zone such as Europe/Berlin." });

function isZone(name: string) {
  return Intl.supportedValuesOf("timeZone").includes(name) || name === "UTC";
}

/** What is to be booked: a service, or without one a resource by time and party. */
export const WantedInput = z.object({
  locationId: id("loc"),
  serviceId: id("srv")
    .nullish()
    .transform((value) => value ?? null),
  resourceId: id("res")
    .nullish()
    .transform((value) => value ?? null),
  partySize,
  durationMinutes: z
    .number()
    .int()
    .min(1)
    .max(44_640)
    .nullish()
    .transform((value) => value ?? null),
});
export type WantedInput = z.output<typeof WantedInput>;

/** The asker's own hold token or manage link: what that visit occupies is free for them, since they can move it. */
const own = z.string().min(20).max(80).optional();

const MAX_DAYS = 62;

/** Local days of the place, both included. */
export const ListDays = WantedInput.extend({
  fromOn: LocalDay,
  untilOn: LocalDay,
  zone: zone.optional(),
  own,
}).refine(
  ({ fromOn, untilOn }) =>
    fromOn <= untilOn && Date.parse(untilOn) - Date.parse(fromOn) <= MAX_DAYS * 86_400_000,
  { path: ["untilOn"], error: `Must be the same day or later, at most ${MAX_DAYS} days on.` },
);
export type ListDays = z.output<typeof ListDays>;

export const ListSlots = WantedInput.extend({ on: LocalDay, zone: zone.optional(), own });
export type ListSlots = z.output<typeof ListSlots>;

export const NextSlots = WantedInput.extend({
  after: z.date().optional(),
  count: z.number().int().min(1).max(20).default(3),
  own,
});
export type NextSlots = z.output<typeof NextSlots>;

export const ExplainSlot = WantedInput.extend({ startsAt: z.date() });
export type ExplainSlot = z.output<typeof ExplainSlot>;

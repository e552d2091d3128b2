import { consultationModes, exceptionKinds, grids, overlayModes } from "@daybook/db";
import { z } from "zod";
import { line, optionalLine } from "../account/inputs";
import { LocalDay, WantedInput } from "../availability/inputs";
import { id } from "../ids";

const nullable = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);
const count = (min: number, max: number) => z.number().int().min(min).max(max);

/** Whose hours. */
export const Of = z.discriminatedUnion("subject", [
  z.object({ subject: z.literal("business") }),
  z.object({ subject: z.literal("location"), locationId: id("loc") }),
  z.object({ subject: z.literal("resource"), resourceId: id("res") }),
  z.object({ subject: z.literal("service"), serviceId: id("srv") }),
]);
export type Of = z.output<typeof Of>;

const endsLater = { path: ["endsMinute"], error: "Must be after the start, by a day at most." };

/** Minutes from local midnight; past midnight is 1440 and more. */
const DayWindow = z
  .object({ startsMinute: count(0, 1_439), endsMinute: count(1, 2_880) })
  .refine(({ startsMinute, endsMinute }) => isWindow(startsMinute, endsMinute), endsLater);

const isWindow = (starts: number, ends: number) => starts < ends && ends <= starts + 1_440;
const inOrder = ({
  validFrom,
  validUntil,
}: {
  validFrom: string | null;
  validUntil: string | null;
}) => !validFrom || !validUntil || validFrom <= validUntil;
const lastDayLater = { path: ["validUntil"], error: "Must be the first day or later." };

/** From the midnight of the day on which its window starts. */
const Break = z
  .object({ name: line(100), startsMinute: count(0, 2_879), endsMinute: count(1, 2_880) })
  .refine(({ startsMinute, endsMinute }) => startsMinute < endsMinute, endsLater);

export const WeekWindow = z
  .object({
    /** 1 Monday to 7 Sunday. */
    weekday: count(1, 7),
    startsMinute: count(0, 1_439),
    endsMinute: count(1, 2_880),
    breaks: z.array(Break).max(20).default([]),
    label: optionalLine(100),
    validFrom: nullable(LocalDay),
    validUntil: nullable(LocalDay),
    priority: count(-1_000, 1_000).default(0),
    intervalMinutes: nullable(count(1, 1_440)),
    serviceId: nullable(id("srv")),
    locationId: nullable(id("loc")),
    mode: nullable(z.enum(consultationModes)),
  })
  .refine(({ startsMinute, endsMinute }) => isWindow(startsMinute, endsMinute), endsLater)
  .refine(inOrder, lastDayLater);
export type WeekWindow = z.output<typeof WeekWindow>;

export const OfInput = z.object({ of: Of });
export type OfInput = z.output<typeof OfInput>;

const windows = z.array(WeekWindow).max(200);

/** The whole week at once: windows that are not listed are gone. */
export const SaveWeek = OfInput.extend({
  /** The one that was on the screen; 0 where there were no hours of one's own yet. */
  version: count(0, 1_000_000_000),
  windows,
  settings: z
    .object({
      intervalMinutes: nullable(count(1, 1_440)),
      grid: z.enum(grids),
      bufferBeforeMinutes: count(0, 1_440),
      bufferAfterMinutes: count(0, 1_440),
      buffersStayInside: z.boolean(),
      noticeMinutes: nullable(count(0, 60 * 24 * 90)),
      horizonDays: nullable(count(0, 1_100)),
    })
    .partial()
    .default({}),
});
export type SaveWeek = z.output<typeof SaveWeek>;

export const InheritHours = OfInput.extend({ version: count(0, 1_000_000_000) });
export type InheritHours = z.output<typeof InheritHours>;

export const PreviewWeek = OfInput.extend({ windows, wanted: WantedInput });
export type PreviewWeek = z.output<typeof PreviewWeek>;

const days = { fromOn: LocalDay, untilOn: LocalDay };
const daysInOrder = {
  path: ["untilOn"],
  error: "Must be the first day or later.",
};
const span = { startsAt: z.date(), endsAt: z.date() };
const instantsInOrder = { path: ["endsAt"], error: "Must be after the start." };

/** Local days, both included, with the windows of each (none: the whole day); or else instants. */
export const AddException = OfInput.extend({
  kind: z.enum(exceptionKinds),
  when: z.union([
    z
      .object({ ...days, windows: z.array(DayWindow).max(20).default([]) })
      .refine((when) => when.fromOn <= when.untilOn, daysInOrder),
    z.object(span).refine((when) => when.startsAt < when.endsAt, instantsInOrder),
  ]),
  /** An extra opening that counts although the business or the place is closed then. */
  beyondParents: z.boolean().default(false),
  reason: optionalLine(500),
  serviceId: nullable(id("srv")),
  locationId: nullable(id("loc")),
})
  .refine(({ kind, when }) => kind !== "hours" || "fromOn" in when, {
    path: ["when"],
    error: "Other hours are for whole days.",
  })
  .refine(({ kind, beyondParents }) => !beyondParents || kind === "available", {
    path: ["beyondParents"],
    error: "Only an extra opening reaches beyond the hours of the business.",
  });
export type AddException = z.output<typeof AddException>;

export const DayOff = OfInput.extend({ on: LocalDay, reason: optionalLine(500) });
export type DayOff = z.output<typeof DayOff>;

export const BlockTime = z
  .object({ resourceId: id("res"), ...span, reason: optionalLine(500) })
  .refine((when) => when.startsAt < when.endsAt, instantsInOrder);
export type BlockTime = z.output<typeof BlockTime>;

export const OneException = z.object({ exceptionId: id("exc") });
export type OneException = z.output<typeof OneException>;

export const ListExceptions = OfInput.extend({ fromOn: LocalDay, untilOn: LocalDay });
export type ListExceptions = z.output<typeof ListExceptions>;

export const SaveOverlay = OfInput.extend({
  overlayId: id("ovl").optional(),
  name: line(200),
  mode: z.enum(overlayModes),
  priority: count(-1_000, 1_000).default(0),
  validFrom: nullable(LocalDay),
  validUntil: nullable(LocalDay),
  windows,
}).refine(inOrder, lastDayLater);
export type SaveOverlay = z.output<typeof SaveOverlay>;

export const SwitchOverlay = z.object({ overlayId: id("ovl"), status: z.enum(["on", "off"]) });
export type SwitchOverlay = z.output<typeof SwitchOverlay>;

export const AskTimeOff = z.object({
  /** Oneself, where left out. */
  resourceId: id("res").optional(),
  when: z.union([
    z.object(days).refine((when) => when.fromOn <= when.untilOn, daysInOrder),
    z.object(span).refine((when) => when.startsAt < when.endsAt, instantsInOrder),
  ]),
  reason: optionalLine(500),
});
export type AskTimeOff = z.output<typeof AskTimeOff>;

export const DecideTimeOff = z.object({
  requestId: id("tof"),
  approve: z.boolean(),
  note: optionalLine(500),
});
export type DecideTimeOff = z.output<typeof DecideTimeOff>;

export const OneTimeOff = z.object({ requestId: id("tof") });
export type OneTimeOff = z.output<typeof OneTimeOff>;

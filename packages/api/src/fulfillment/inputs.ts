import { bookingSources } from "@daybook/db";
import { z } from "zod";
import { WantedInput, zone } from "../availability/inputs";
import { id } from "../ids";

const wantedFields = {
  locationId: id("loc"),
  serviceId: id("srv")
    .nullish()
    .transform((value) => value ?? null),
  resourceId: id("res")
    .nullish()
    .transform((value) => value ?? null),
  partySize: z.number().int().min(1).max(10_000).default(1),
  durationMinutes: z
    .number()
    .int()
    .min(1)
    .max(44_640)
    .nullish()
    .transform((value) => value ?? null),
};

/** The whole minute at which the visit begins. */
const startsAt = z
  .date()
  .refine((at) => at.getTime() % 60_000 === 0, { error: "Must be a whole minute." });

/** 128 random bits made by the visitor's browser: it names the visit, and is the key against double submits. */
export const HoldToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, { error: "Must be a token of 22 characters." });

const visitSources = z.enum(["hosted_page", "widget"]);

export const HoldBooking = z.object({
  ...wantedFields,
  startsAt,
  holdToken: HoldToken,
  source: visitSources.default("hosted_page"),
});
export type HoldBooking = z.output<typeof HoldBooking>;

export const ByHoldToken = z.object({ holdToken: HoldToken });
export type ByHoldToken = z.output<typeof ByHoldToken>;

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `At most ${max} characters.` })
    .nullish()
    .transform((value) => value || null);

export const Contact = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: "Please give your name." })
    .max(500, { error: "At most 500 characters." }),
  email: z
    .union([z.literal(""), z.email({ error: "Please check this e-mail address." }).max(254)])
    .nullish()
    .transform((value) => value || null),
  phone: optionalText(40),
});
export type Contact = z.output<typeof Contact>;

export const ConfirmBooking = z.object({
  holdToken: HoldToken,
  contact: Contact,
  note: optionalText(2_000),
  zone: zone.nullish().transform((value) => value ?? null),
  locale: z
    .string()
    .max(20)
    .nullish()
    .transform((value) => value ?? null),
});
export type ConfirmBooking = z.output<typeof ConfirmBooking>;

export const ByManageToken = z.object({ token: z.string().min(10).max(80) });
export type ByManageToken = z.output<typeof ByManageToken>;

export const CancelByToken = ByManageToken.extend({ reason: optionalText(500) });
export type CancelByToken = z.output<typeof CancelByToken>;

export const EditNoteByToken = ByManageToken.extend({ note: optionalText(2_000) });
export type EditNoteByToken = z.output<typeof EditNoteByToken>;

export const MoveByToken = ByManageToken.extend({
  startsAt,
  resourceId: id("res")
    .nullish()
    .transform((value) => value ?? null),
});
export type MoveByToken = z.output<typeof MoveByToken>;

/** By staff, the API, a channel, an import: hold and confirm at once. */
export const CreateBooking = z.object({
  ...wantedFields,
  startsAt,
  source: z.enum(bookingSources).default("staff"),
  customer: z.union([z.object({ customerId: id("cus") }), z.object({ contact: Contact })]),
  note: optionalText(2_000),
  /** The same key and body give the first booking again. */
  idempotencyKey: z
    .string()
    .min(8)
    .max(200)
    .nullish()
    .transform((value) => value ?? null),
});
export type CreateBooking = z.output<typeof CreateBooking>;

export const WalkIn = z.object({ ...wantedFields, name: optionalText(200) });
export type WalkIn = z.output<typeof WalkIn>;

/** `version` is the one that was on the screen: a stale save is told, not merged. */
export const OneBooking = z.object({ bookingId: id("bkg"), version: z.number().int().optional() });
export type OneBooking = z.output<typeof OneBooking>;

export const CancelBooking = OneBooking.extend({ reason: optionalText(500) });
export type CancelBooking = z.output<typeof CancelBooking>;

export const DeclineBooking = OneBooking.extend({ reason: optionalText(500) });
export type DeclineBooking = z.output<typeof DeclineBooking>;

export const MoveBooking = OneBooking.extend({
  startsAt,
  /** The resource dragged to, in the place of the one in the same role; null keeps whoever can. */
  resourceId: id("res")
    .nullish()
    .transform((value) => value ?? null),
});
export type MoveBooking = z.output<typeof MoveBooking>;

export const EditNote = OneBooking.extend({ note: optionalText(2_000) });
export type EditNote = z.output<typeof EditNote>;

const MAX_BOARD_DAYS = 42;

/** Local days of the place, both included: one for the day, seven for the week. */
export const Board = z
  .object({ locationId: id("loc"), fromOn: z.iso.date(), untilOn: z.iso.date() })
  .refine(
    ({ fromOn, untilOn }) =>
      fromOn <= untilOn && Date.parse(untilOn) - Date.parse(fromOn) < MAX_BOARD_DAYS * 86_400_000,
    {
      path: ["untilOn"],
      error: `Must be the same day or later, less than ${MAX_BOARD_DAYS} days on.`,
    },
  );
export type Board = z.output<typeof Board>;

/** One local day of the place, and its times for what is wanted; null while that is not known. */
export const FreeTimes = z.object({
  locationId: id("loc"),
  on: z.iso.date(),
  wanted: WantedInput.omit({ locationId: true }).nullable(),
  /** A booking on the move: its own time counts as free. */
  bookingId: id("bkg").optional(),
});
export type FreeTimes = z.output<typeof FreeTimes>;

export const ListBookings = z.object({
  /** Part of a customer's name, address or number, or of a code. */
  search: z.string().trim().min(1).max(100).optional(),
  from: z.date().optional(),
  until: z.date().optional(),
  when: z.enum(["upcoming", "past", "all"]).default("all"),
  statuses: z.array(z.string()).max(20).optional(),
  customerId: id("cus").optional(),
  serviceId: id("srv").optional(),
  resourceId: id("res").optional(),
  locationId: id("loc").optional(),
  source: z.enum(bookingSources).optional(),
  code: z.string().trim().max(20).optional(),
  latestFirst: z.boolean().default(false),
  cursor: z.string().max(100).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListBookings = z.output<typeof ListBookings>;

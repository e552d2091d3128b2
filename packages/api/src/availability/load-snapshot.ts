import type { Tx } from "@daybook/db";
import {
  claimsWindow,
  type Minute,
  minuteFromMillis,
  millisFromMinute,
  type SlotRequest,
  type World,
} from "@daybook/scheduling";
import { calendarsOf } from "./load-calendars";
import { loadOccupied } from "./load-occupied";
import { loadPlan } from "./load-plan";
import { supplyOf, type Wanted } from "./load-supply";
import type { Supply } from "./supply";

export interface Snapshot {
  readonly world: World;
  readonly request: SlotRequest;
  readonly supply: Supply;
}

export interface SnapshotOptions {
  readonly now: Date;
  /** Staff: without notice, horizon and the past. */
  readonly limits?: "enforced" | "waived";
  /** Staff: at any minute. */
  readonly starts?: "grid" | "any";
  /** A booking on the move: its own claims count as gone. */
  readonly movingBookingId?: string;
  /** The zone whose days a list is grouped by; the location's if absent. */
  readonly displayZone?: string;
}

/**
 * Everything that decides whether, and with what, `wanted` can start within `[from, until)`, in two queries: the plan
 * (supply and calendars), then what occupies it. One consistent snapshot inside a `read`; inside a `write`, whatever its locks cover.
 */
export async function loadSnapshot(
  tx: Tx,
  wanted: Wanted,
  window: { from: Date; until: Date },
  options: SnapshotOptions,
): Promise<Snapshot> {
  const plan = await loadPlan(tx, { ...wanted, ...window });
  const supply = supplyOf(plan, wanted);
  const calendars = calendarsOf(plan.bound, plan);
  const request: SlotRequest = {
    serviceId: wanted.serviceId,
    locationId: wanted.locationId,
    mode: supply.mode,
    calendarIds: calendars.chainOfVisit,
    steps: supply.steps,
    partySize: wanted.partySize,
    noticeMinutes: supply.noticeMinutes,
    horizonDays: supply.horizonDays,
    displayZone: options.displayZone ?? supply.zone,
    now: minuteFromMillis(options.now.getTime()),
    limits: options.limits ?? "enforced",
    starts: options.starts ?? "grid",
    movingBookingId: options.movingBookingId ?? null,
  };
  const bare: World = {
    calendars: calendars.calendars,
    combinations: supply.combinations,
    resources: supply.resources.map((resource) => ({
      ...resource,
      calendarIds: calendars.chainOf(resource.id),
      claims: [],
      busy: [],
    })),
  };
  const around = claimsWindow(bare, request, spanOf(window));
  const occupied = await loadOccupied(
    tx,
    bare.resources.map((resource) => resource.id),
    {
      from: dateOf(around.startsAt),
      until: dateOf(around.endsAt),
    },
  );
  const world: World = {
    ...bare,
    resources: bare.resources.map((resource) => ({ ...resource, ...occupied(resource.id) })),
  };
  return { world, request, supply };
}

export const spanOf = ({ from, until }: { from: Date; until: Date }) => ({
  from: minuteFromMillis(from.getTime()),
  until: minuteFromMillis(until.getTime()),
});

export const dateOf = (minute: Minute): Date => new Date(millisFromMinute(minute));

import type { Wish } from "./draw-visit";
import type { Random } from "./random";
import type { DemoDay, DemoService, DemoWindow } from "./shape";

/** Somebody, or something, whose day is filled with one visit after another. */
export interface Shift {
  readonly resource: string;
  readonly hours: readonly DemoWindow[];
  /** What it is asked for, by weight. */
  readonly menu: readonly (readonly [service: string, weight: number])[];
}

export interface Filling {
  /** Minutes between two starts. */
  readonly step: number;
  /** How likely a free start at this local hour is taken, of 1. */
  readonly demandAt: (hour: number) => number;
  readonly services: readonly DemoService[];
  /** Visits at once, where something else that is shared runs out. */
  readonly atOnce: number;
  /** How many of these name whom they want. */
  readonly namedShare: number;
}

interface Placed {
  readonly startsMinute: number;
  readonly endsMinute: number;
}

/** A plan of the day that suits everybody. Whether it can be had is the engine's to say when it is booked. */
export function fillShifts(day: DemoDay, shifts: readonly Shift[], filling: Filling): Wish[] {
  const placed: Placed[] = [];
  return shifts.flatMap((shift) => fillShift(day, shift, filling, placed));
}

function fillShift(day: DemoDay, shift: Shift, filling: Filling, placed: Placed[]): Wish[] {
  const { random } = day;
  const wishes: Wish[] = [];
  const free: number[] = [];
  for (const [from, until] of openOn(day.weekday, shift.hours)) {
    let at = from;
    while (at < until) {
      const service = random.weighted(shift.menu);
      const { visible, occupied } = minutesOf(service, filling);
      const span = { startsMinute: at, endsMinute: at + occupied };
      const fits = at + visible <= until && crowding(placed, span) < filling.atOnce;
      if (!random.chance(filling.demandAt(Math.floor(at / 60))) || !fits) {
        free.push(at);
        at += filling.step;
        continue;
      }
      placed.push(span);
      wishes.push(wishOf(random, { at, visible, service, shift, free, filling }));
      at += Math.ceil(occupied / filling.step) * filling.step;
    }
  }
  return wishes;
}

interface Choice {
  readonly at: number;
  readonly visible: number;
  readonly service: string;
  readonly shift: Shift;
  readonly free: readonly number[];
  readonly filling: Filling;
}

function wishOf(random: Random, { at, visible, service, shift, free, filling }: Choice): Wish {
  return {
    minuteOfDay: at,
    minutes: visible,
    service,
    resource: random.chance(filling.namedShare) ? shift.resource : null,
    partySize: 1,
    otherMinuteOfDay: free.length > 0 ? random.pick(free) : null,
  };
}

/** What the customer sees, and what is taken. */
function minutesOf(name: string, { services }: Filling) {
  const service = services.find((one) => one.name === name);
  const visible = service?.minutes ?? 0;
  return { visible, occupied: visible + (service?.bufferAfterMinutes ?? 0) };
}

const crowding = (placed: readonly Placed[], span: Placed) =>
  placed.filter(
    (other) => other.startsMinute < span.endsMinute && span.startsMinute < other.endsMinute,
  ).length;

/** The open windows of a weekday, cut by their breaks. */
function openOn(weekday: number, hours: readonly DemoWindow[]) {
  return hours
    .filter((window) => window.weekday === weekday)
    .flatMap(({ startsMinute, endsMinute, breaks = [] }) => {
      const [rest] = breaks;
      if (!rest) return [[startsMinute, endsMinute] as const];
      return [[startsMinute, rest.startsMinute] as const, [rest.endsMinute, endsMinute] as const];
    });
}

import { addDays, localDateAt, minuteFromMillis, minuteOfDayAt } from "@daybook/scheduling";
import { drawBookingHour, drawLeadHours } from "./demand";
import { instantAt } from "./hours";
import { type Crowd, drawPerson } from "./people";
import type { Random } from "./random";
import type { DemoDay } from "./shape";
import type { Fate, Visit } from "./visit";

/** How the customers of one business behave. Shares are of 1. */
export interface Habits {
  readonly slug: string;
  readonly zone: string;
  readonly crowd: Crowd;
  /** Local hours in which somebody is at the desk. */
  readonly desk: readonly [from: number, until: number];
  readonly onlineShare: number;
  readonly walkInShare: number;
  /** How much further ahead than a table its visits are booked. */
  readonly leadStretch: number;
  readonly noShowShare: (leadHours: number) => number;
  readonly cancelledShare: number;
  readonly forgottenShare: number;
  readonly movedShare: number;
  readonly notes: readonly string[];
}

/** What a day's plan leaves open about a visit. */
export interface Wish {
  readonly minuteOfDay: number;
  readonly minutes: number;
  readonly service: string | null;
  readonly resource: string | null;
  readonly partySize: number;
  /** Another time of that day that it could have been booked for first. */
  readonly otherMinuteOfDay: number | null;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const plus = (at: Date, milliseconds: number) => new Date(at.getTime() + Math.round(milliseconds));

/** Who comes to it, how and when they booked, and what became of it. */
export function drawVisit(habits: Habits, { date, random }: DemoDay, wish: Wish): Visit {
  const startsAt = instantAt(habits.zone, date, wish.minuteOfDay);
  const by = drawChannel(random, habits);
  const madeAt = drawMadeAt(random, habits, startsAt, by);
  const leadHours = (startsAt.getTime() - madeAt.getTime()) / HOUR;
  const ahead = startsAt.getTime() - madeAt.getTime();
  const fate = drawFate(random, habits, { startsAt, minutes: wish.minutes, madeAt, by, leadHours });
  const mayMove = fate.kind === "came" && by !== "walk_in" && leadHours > 3;
  const wasMoved = mayMove && random.chance(habits.movedShare);
  const first = wasMoved ? wish.otherMinuteOfDay : null;
  return {
    startsAt,
    minutes: wish.minutes,
    service: wish.service,
    resource: wish.resource,
    partySize: wish.partySize,
    person: drawPerson(random, habits.slug, habits.crowd),
    note:
      by !== "walk_in" && habits.notes.length > 0 && random.chance(0.08)
        ? random.pick(habits.notes)
        : null,
    by,
    madeAt,
    moved:
      first === null
        ? null
        : {
            fromStartsAt: instantAt(habits.zone, date, first),
            at: plus(madeAt, ahead * (0.2 + random.next() * 0.5)),
          },
    answered: {
      at: drawAnsweredAt(random, habits, madeAt, startsAt),
      approve: random.chance(0.92),
    },
    fate,
  };
}

function drawChannel(random: Random, { onlineShare, walkInShare }: Habits): Visit["by"] {
  const at = random.next();
  if (at < walkInShare) return "walk_in";
  return at < walkInShare + onlineShare ? "online" : "desk";
}

function drawMadeAt(random: Random, habits: Habits, startsAt: Date, by: Visit["by"]): Date {
  const blur = random.int(0, MINUTE - 1);
  // Somebody who stands at the desk is served from this minute on.
  if (by === "walk_in") return plus(startsAt, blur % 40_000);
  const leadHours = drawLeadHours(random, habits.leadStretch);
  const earliest = plus(startsAt, -leadHours * HOUR);
  const date = localDate(habits.zone, earliest);
  if (leadHours < 20 && date === localDate(habits.zone, startsAt)) {
    const opens = instantAt(habits.zone, date, 7 * 60);
    return plus(opens < startsAt && earliest < opens ? opens : earliest, -blur);
  }
  const hour =
    by === "online"
      ? drawBookingHour(random)
      : random.int(habits.desk[0], Math.max(habits.desk[0], habits.desk[1] - 1));
  const at = plus(instantAt(habits.zone, date, hour * 60 + random.int(0, 59)), blur);
  // The hour drawn may lie later than the visit itself.
  return at < plus(startsAt, -20 * MINUTE)
    ? at
    : plus(startsAt, -random.int(20, 90) * MINUTE - blur);
}

const localDate = (zone: string, at: Date) => localDateAt(zone, minuteFromMillis(at.getTime()));

interface Booked {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly madeAt: Date;
  readonly by: Visit["by"];
  readonly leadHours: number;
}

function drawFate(random: Random, habits: Habits, booked: Booked): Fate {
  const { startsAt, minutes, madeAt, by, leadHours } = booked;
  const endsAt = plus(startsAt, minutes * MINUTE);
  const came: Fate = {
    kind: "came",
    arrivesAt: new Date(
      Math.max(madeAt.getTime() + MINUTE, startsAt.getTime() + random.int(-8 * 60, 6 * 60) * 1_000),
    ),
    leavesAt: plus(endsAt, random.int(-4 * 60, 9 * 60) * 1_000),
  };
  if (by === "walk_in") return came;
  let at = random.next() - habits.noShowShare(leadHours);
  if (at < 0) return { kind: "stayed_away", markedAt: plus(startsAt, random.int(16, 35) * MINUTE) };
  at -= habits.cancelledShare;
  if (at < 0)
    return {
      kind: "cancelled",
      at: plus(madeAt, (startsAt.getTime() - madeAt.getTime()) * (0.1 + random.next() * 0.85)),
      by: random.chance(0.7) ? "customer" : "desk",
    };
  return at < habits.forgottenShare ? { kind: "forgotten" } : came;
}

/** Within desk hours, before the request lapses after a day or at its start. */
function drawAnsweredAt(random: Random, { zone, desk }: Habits, madeAt: Date, startsAt: Date) {
  const wanted = plus(madeAt, random.int(90, 15 * 60) * MINUTE);
  const minute = minuteFromMillis(wanted.getTime());
  const date = localDateAt(zone, minute);
  const [opens, closes] = [desk[0] * 60, desk[1] * 60];
  const ofDay = minuteOfDayAt(zone, minute);
  const atDesk =
    ofDay < opens
      ? instantAt(zone, date, opens + random.int(0, 45))
      : ofDay >= closes
        ? instantAt(zone, addDays(date, 1), opens + random.int(0, 45))
        : wanted;
  const deadline = Math.min(madeAt.getTime() + 24 * HOUR, startsAt.getTime());
  return new Date(Math.min(atDesk.getTime(), (madeAt.getTime() + 3 * deadline) / 4));
}

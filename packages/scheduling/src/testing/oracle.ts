import { Temporal } from "temporal-polyfill";
import type {
  Calendar,
  Claim,
  Minute,
  Resource,
  SlotRequest,
  Step,
  Window,
  World,
} from "../types.ts";
import { dateAt, wallMinute } from "./oracle-calendar.ts";
import { levelOf, oracleHours } from "./oracle-hours.ts";
import { lengthOf, needsOf, type Need, type Unit } from "./oracle-needs.ts";

/**
 * The slow and obvious answer: every minute, every resource, every assignment, one after the other. It shares types and
 * nothing else with the engine.
 */
export interface Oracle {
  readonly slots: { startsAt: Minute; endsAt: Minute; remaining: number }[];
  /** Every way to staff a start: the resource ids taken, as one text, for each way. */
  readonly assignments: (startsAt: Minute) => string[];
}

export function oracle(world: World, request: SlotRequest, window: Window): Oracle {
  const { isOpen, windowsAt, covering } = oracleHours(request, window);
  const calendarOf = (id: string) => world.calendars.find((one) => one.id === id)!;
  const chains = new Map<string, Calendar[]>();
  const chainOf = (resources: readonly Resource[]) => {
    const key = resources.map(({ id }) => id).join();
    const ids = () => [...request.calendarIds, ...resources.flatMap((one) => one.calendarIds)];
    const chain = chains.get(key) ?? [...new Set(ids())].map(calendarOf);
    chains.set(key, chain);
    return chain;
  };
  const every = (from: Minute, until: Minute, holds: (m: Minute) => boolean) => {
    for (let m = from; m < until; m++) if (!holds(m)) return false;
    return true;
  };
  const buffers = (step: Step, resource: Resource, u: Minute) => {
    const asked = chainOf([resource]).flatMap((calendar) => [
      calendar,
      ...windowsAt(calendar, u).flatMap(({ rule }) => rule ?? []),
    ]);
    return {
      before:
        Math.max(step.bufferBeforeMinutes, ...asked.map((one) => one.bufferBeforeMinutes ?? 0)) +
        resource.setupMinutes,
      after:
        Math.max(step.bufferAfterMinutes, ...asked.map((one) => one.bufferAfterMinutes ?? 0)) +
        resource.teardownMinutes,
    };
  };

  const visitLength = lengthOf(request);

  const isLive = (claim: Claim) =>
    !(
      claim.expiresAt !== null &&
      claim.expiresAt !== undefined &&
      claim.expiresAt <= request.now
    ) && claim.bookingId !== request.movingBookingId;
  const isFree = (resource: Resource, from: Minute, until: Minute) => {
    const claims = resource.claims
      .filter(isLive)
      .filter((one) => one.startsAt < until && from < one.endsAt);
    const at = (m: Minute) => claims.filter((one) => one.startsAt <= m && m < one.endsAt);
    if (resource.busy.some((one) => one.startsAt < until && from < one.endsAt)) return false;
    if (claims.length === 0) return true;
    const hasFreeLane = () =>
      Array.from({ length: resource.lanes }, (_, i) => i + 1).some((lane) =>
        every(from, until, (m) => at(m).every((one) => one.lane !== lane)),
      );
    if (resource.lanesAreNamed) return hasFreeLane();
    const counts = every(from, until, (m) => at(m).length < resource.lanes);
    return counts && (resource.lanes === 1 || from >= request.now || hasFreeLane());
  };

  const filled = needsOf(world, request);

  const governing = request.calendarIds.map(calendarOf);
  const governsVisit = (resources: readonly Resource[], t: Minute) => {
    const chain = chainOf(resources);
    return (
      chain.length > 0 &&
      governing.every((one) => every(t, t + visitLength, (m) => isOpen(one, chain, m)))
    );
  };
  const memo = new Map<string, boolean>();
  /** Hours and claims alone: no notice, no horizon, no one else. */
  const canDo = (need: Need, unit: Unit, t: Minute): boolean => {
    const key = `${filled.indexOf(need)} ${unit.name} ${t}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const can =
      (need !== filled[0] || governsVisit(unit.resources, t)) &&
      need.parts.every(({ step, offset }) =>
        unit.resources.every((resource) => {
          const u = t + offset;
          const end = u + step.durationMinutes;
          const { before, after } = buffers(step, resource, u);
          const chain = chainOf([resource]);
          return (
            chain.length > 0 &&
            chain.every((one) => every(u, end, (m) => isOpen(one, chain, m))) &&
            chain.every(
              (one) =>
                !one.buffersStayInside ||
                every(u - before, end + after, (m) => isOpen(one, chain, m)),
            ) &&
            isFree(resource, u - before, end + after)
          );
        }),
      );
    memo.set(key, can);
    return can;
  };
  const zoneOfDays = (chain: readonly Calendar[]) => {
    const at = (level: string) => chain.find((one) => one.level === level);
    return (at("location") ?? at("business") ?? chain[0])?.zone ?? "UTC";
  };
  const isInLimits = (resources: readonly Resource[], t: Minute) => {
    if (request.limits === "waived") return true;
    const limits = [request, ...chainOf(resources)];
    const zone = zoneOfDays(chainOf(resources));
    return limits.every(({ noticeMinutes, horizonDays }) => {
      if (t < request.now + (noticeMinutes ?? 0)) return false;
      if (typeof horizonDays !== "number") return true;
      return t < wallMinute(zone, dateAt(zone, request.now).add({ days: horizonDays + 1 }), 0);
    });
  };

  const specificity = ["business", "location", "resource", "service"];
  const isOnGrid = (need: Need | null, unit: Unit | null, t: Minute): boolean => {
    if (request.starts === "any") return true;
    const chain = chainOf(unit?.resources ?? []);
    const sorted = [...chain].sort(
      (a, b) => specificity.indexOf(b.level) - specificity.indexOf(a.level),
    );
    const owner =
      sorted.find((one) => one.intervalMinutes || one.rules.some((rule) => rule.intervalMinutes)) ??
      sorted.at(-1);
    if (!owner) return false;
    const interval =
      sorted.slice(sorted.indexOf(owner)).find((one) => one.intervalMinutes)?.intervalMinutes ?? 30;
    const windowsOf = (m: Minute) => {
      const own = windowsAt(owner, m);
      if (own.length > 0) return own;
      const children = chain.filter((one) => levelOf[one.level] > levelOf[owner.level]);
      return children.flatMap((one) => covering(one, m).filter(({ beyond }) => beyond));
    };
    const couldStart = (m: Minute) => (need && unit ? canDo(need, unit, m) : governsVisit([], m));
    return windowsOf(t).some((one) => {
      const every = one.rule?.intervalMinutes ?? interval;
      if (owner.grid === "clock") return clockMinutes(owner.zone, t) % every === 0;
      if (owner.grid === "window") return (t - one.from) % every === 0;
      let anchor = t;
      if (!couldStart(t)) return false;
      while (windowsOf(anchor - 1).includes(one) && couldStart(anchor - 1)) anchor--;
      return (t - anchor) % every === 0;
    });
  };

  /** All ways to meet the needs from the i-th on, given what is taken: [need, unit] pairs. */
  function* ways(
    i: number,
    taken: readonly [Need, Unit][],
    t: Minute,
  ): Generator<readonly [Need, Unit][]> {
    const need = filled[i];
    if (!need) {
      yield taken;
      return;
    }
    const can = need.units.filter((unit) => canDo(need, unit, t) && isInLimits(unit.resources, t));
    const pick = function* (
      from: number,
      left: number,
      now: readonly [Need, Unit][],
    ): Generator<readonly [Need, Unit][]> {
      if (left === 0) {
        yield* ways(i + 1, now, t);
        return;
      }
      for (let k = from; k < can.length; k++) {
        const clashes = now.some(
          ([other, unit]) =>
            other.parts.some((a) =>
              need.parts.some((b) => a.offset === b.offset && a.step === b.step),
            ) && unit.resources.some((one) => can[k]!.resources.includes(one)),
        );
        if (!clashes) yield* pick(k + 1, left - 1, [...now, [need, can[k]!]]);
      }
    };
    yield* pick(0, need.quantity, taken);
  }
  const leadOf = (way: readonly [Need, Unit][]) =>
    way.filter(([need]) => need === filled[0]).map(([, unit]) => unit);

  const slots: Oracle["slots"] = [];
  for (let t = window.from; t < window.until; t++) {
    const [lead] = filled;
    let remaining = 0;
    if (!lead) {
      remaining = governsVisit([], t) && isInLimits([], t) && isOnGrid(null, null, t) ? 1 : 0;
    } else {
      const parts = lead.units.filter((unit) => canDo(lead, unit, t));
      const onGrid = parts.filter((unit) => isOnGrid(lead, unit, t));
      if (onGrid.length > 0) {
        const possible = new Set<Unit>();
        for (const way of ways(0, [], t)) leadOf(way).forEach((unit) => possible.add(unit));
        const counted = [...possible].filter((unit) => lead.quantity > 1 || onGrid.includes(unit));
        remaining = onGrid.some((unit) => possible.has(unit)) ? counted.length : 0;
      }
    }
    if (remaining > 0) slots.push({ startsAt: t, endsAt: t + visitLength, remaining });
  }
  const assignments = (t: Minute) => {
    const [lead] = filled;
    return [...ways(0, [], t)]
      .filter((way) => !lead || leadOf(way).some((unit) => isOnGrid(lead, unit, t)))
      .map((way) =>
        way
          .flatMap(([need, unit]) =>
            need.parts.map(
              ({ step, requirement }) => `${step.key} ${requirement.key} ${unit.name}`,
            ),
          )
          .sort()
          .join(", "),
      );
  };
  return { slots, assignments };
}

function clockMinutes(zone: string, minute: Minute): number {
  const reading = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
  return reading.hour * 60 + reading.minute;
}

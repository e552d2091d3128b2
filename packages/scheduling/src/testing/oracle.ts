import { Temporal } from "temporal-polyfill";
import type {
  Calendar,
  Candidate,
  Claim,
  Minute,
  Requirement,
  Resource,
  SlotRequest,
  Step,
  Window,
  World,
} from "../types.ts";
import { dateAt, statements, wallMinute, type Statement } from "./oracle-calendar.ts";

/**
 * The slow and obvious answer: every minute, every resource, every assignment, one after the other. It shares types and
 * nothing else with the engine.
 */
export interface Oracle {
  readonly slots: { startsAt: Minute; endsAt: Minute; remaining: number }[];
  /** Every way to staff a start: the resource ids taken, as one text, for each way. */
  readonly assignments: (startsAt: Minute) => string[];
  readonly isOpen: (calendar: Calendar, chain: readonly Calendar[], minute: Minute) => boolean;
}

interface Unit {
  readonly name: string;
  readonly resources: readonly Resource[];
}

interface Need {
  readonly parts: {
    readonly step: Step;
    readonly offset: number;
    readonly requirement: Requirement;
  }[];
  readonly quantity: number;
  readonly units: readonly Unit[];
}

export function oracle(world: World, request: SlotRequest, window: Window): Oracle {
  const margin = 3000;
  const perMinute = rememberer(window.from - margin);
  const said = new Map<string, Statement[]>();
  const saidBy = (calendar: Calendar) => {
    const known = said.get(calendar.id);
    if (known) return known;
    const made = statements(calendar, request, window.from - margin, window.until + margin);
    said.set(calendar.id, made);
    return made;
  };
  const calendarOf = (id: string) => world.calendars.find((one) => one.id === id)!;
  const chains = new Map<string, Calendar[]>();
  const chainOf = (resources: readonly Resource[]) => {
    const key = resources.map(({ id }) => id).join();
    const ids = () => [...request.calendarIds, ...resources.flatMap((one) => one.calendarIds)];
    const chain = chains.get(key) ?? [...new Set(ids())].map(calendarOf);
    chains.set(key, chain);
    return chain;
  };
  const level = { business: 0, location: 1, resource: 2, service: 2 };
  const covering = perMinute((calendar, m) =>
    saidBy(calendar).filter((one) => one.from <= m && m < one.until),
  );
  const byHeight = (a: Statement, b: Statement) =>
    a.layer === b.layer ? (a.order === b.order ? 0 : a.order - b.order) : a.layer - b.layer;

  const isOpenItself = perMinute((calendar, m) => {
    let top: Statement | null = null;
    for (const one of covering(calendar, m)) {
      const higher = top ? byHeight(one, top) : 1;
      if (higher > 0 || (higher === 0 && one.says === "closed")) top = one;
    }
    return top?.says === "open";
  });
  const isOpen = (calendar: Calendar, chain: readonly Calendar[], m: Minute) =>
    isOpenItself(calendar, m) ||
    chain.some(
      (child) =>
        level[child.level] > level[calendar.level] &&
        covering(child, m).some(
          (opening) =>
            opening.beyond &&
            !covering(calendar, m).some((block) => block.isBlock && block.layer >= opening.layer),
        ),
    );
  const every = (from: Minute, until: Minute, holds: (m: Minute) => boolean) => {
    for (let m = from; m < until; m++) if (!holds(m)) return false;
    return true;
  };

  const windowRank = { hours: 2, day: 1, extra: 0 };
  const windowsAt = perMinute((calendar, m) => {
    const windows = covering(calendar, m).filter((one) => one.window !== null);
    const higher = (a: Statement, b: Statement) =>
      windowRank[a.window!] - windowRank[b.window!] || byHeight(a, b);
    return windows.filter((one) => windows.every((other) => higher(one, other) >= 0));
  });
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

  const offsets: number[] = [];
  let length = 0;
  for (const step of request.steps) {
    offsets.push(length);
    length += step.durationMinutes + step.gapAfterMinutes;
  }
  const visitLength = length - (request.steps.at(-1)?.gapAfterMinutes ?? 0);

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
    if (resource.lanes > 1 && resource.lanesAreNamed) return hasFreeLane();
    const counts = every(from, until, (m) => at(m).length < resource.lanes);
    return counts && (resource.lanes === 1 || from >= request.now || hasFreeLane());
  };

  const unitOf = (candidate: Candidate): Unit | null => {
    const byId = (id: string) => world.resources.find((one) => one.id === id);
    const single = "resourceId" in candidate;
    const combination = single
      ? null
      : world.combinations.find((one) => one.id === candidate.combinationId);
    const resources = single
      ? [byId(candidate.resourceId)]
      : (combination?.resourceIds ?? []).map(byId);
    const seats = single ? resources[0] : combination;
    if (!seats || resources.some((one) => !one?.active)) return null;
    const tooMany = seats.capacityMax !== null && request.partySize > seats.capacityMax;
    if (tooMany || request.partySize < seats.capacityMin) return null;
    return { name: seats.id, resources: resources.filter((one) => one !== undefined) };
  };
  const needs: Need[] = [];
  const tied = new Map<string, Need>();
  request.steps.forEach((step, i) => {
    for (const requirement of step.requirements) {
      const part = { step, offset: offsets[i]!, requirement };
      const known = requirement.tie ? tied.get(requirement.tie) : undefined;
      if (known) {
        known.parts.push(part);
        continue;
      }
      const need = { parts: [part], quantity: requirement.quantity, units: [] };
      needs.push(need);
      if (requirement.tie) tied.set(requirement.tie, need);
    }
  });
  const filled: Need[] = needs.map((need) => {
    const lists = need.parts.map(({ requirement }) =>
      requirement.candidates.flatMap((one) => unitOf(one) ?? []),
    );
    const units = lists[0]!.filter(({ name }) =>
      lists.every((list) => list.some((other) => other.name === name)),
    );
    return {
      ...need,
      units: units.filter((unit, i) => units.findIndex(({ name }) => name === unit.name) === i),
    };
  });

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
  const zoneOfVisit = () => {
    const chain = request.calendarIds.map(calendarOf);
    const one =
      chain.find((c) => c.level === "location") ??
      chain.find((c) => c.level === "business") ??
      chain[0];
    return one?.zone ?? request.displayZone;
  };
  const isInLimits = (resources: readonly Resource[], t: Minute) => {
    if (request.limits === "waived") return true;
    const limits = [request, ...chainOf(resources)];
    const zone = zoneOfVisit();
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
      const children = chain.filter((one) => level[one.level] > level[owner.level]);
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
  return { slots, assignments, isOpen };
}

/** Remembers the answer for each calendar and minute from `base` on. */
function rememberer(base: Minute) {
  return <T>(ask: (calendar: Calendar, m: Minute) => T): ((calendar: Calendar, m: Minute) => T) => {
    const known = new Map<Calendar, T[]>();
    return (calendar, m) => {
      let answers = known.get(calendar);
      if (!answers) known.set(calendar, (answers = []));
      return (answers[m - base] ??= ask(calendar, m));
    };
  };
}

function clockMinutes(zone: string, minute: Minute): number {
  const reading = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
  return reading.hour * 60 + reading.minute;
}

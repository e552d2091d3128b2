import { withOpening, without } from "../explain/hours-factors.ts";
import type { Change } from "../explain/types.ts";
import type { Calendar, Resource, SlotRequest, World } from "../types.ts";

/** The world and the request once someone has made these changes. */
export function applied(
  world: World,
  request: SlotRequest,
  changes: readonly Change[],
): { world: World; request: SlotRequest } {
  return changes.reduce((now, change) => applyOne(now.world, now.request, change), {
    world,
    request,
  });
}

function applyOne(
  world: World,
  request: SlotRequest,
  change: Change,
): { world: World; request: SlotRequest } {
  const calendars = (edit: (calendar: Calendar) => Calendar) => ({
    request,
    world: { ...world, calendars: world.calendars.map(edit) },
  });
  const resources = (edit: (resource: Resource) => Resource) => ({
    request,
    world: { ...world, resources: world.resources.map(edit) },
  });
  switch (change.kind) {
    case "open":
      return calendars((one) => (one.id === change.calendarId ? withOpening(one, change) : one));
    case "lift":
      return calendars((one) =>
        one.id === change.calendarId ? without(one, change.what, change.id) : one,
      );
    case "release":
      return resources((one) => ({
        ...one,
        claims: one.claims.filter(({ id }) => change.what !== "claim" || id !== change.id),
        busy: one.busy.filter(({ id }) => change.what !== "busy" || id !== change.id),
      }));
    case "set_notice": {
      const noticeMinutes = Math.min(request.noticeMinutes, change.minutes);
      const world = calendars((one) => ({
        ...one,
        noticeMinutes: Math.min(one.noticeMinutes ?? 0, change.minutes),
      })).world;
      return { world, request: { ...request, noticeMinutes } };
    }
    case "set_horizon": {
      const further = (days: number | null | undefined) =>
        typeof days === "number" ? Math.max(days, change.days) : null;
      const world = calendars((one) => ({ ...one, horizonDays: further(one.horizonDays) })).world;
      return { world, request: { ...request, horizonDays: further(request.horizonDays) } };
    }
    case "set_party_size":
      return { world, request: { ...request, partySize: change.partySize } };
    case "activate":
      return resources((one) => (one.id === change.resourceId ? { ...one, active: true } : one));
    case "assign_calendar":
    case "add_candidates":
    case "start_at":
      throw new Error(`${change.kind} is no change of one candidate's obstacles`);
  }
}

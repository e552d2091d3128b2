import type { SlotRequest, Span, Window, World } from "../types.ts";
import { reach } from "./context.ts";
import { visitMinutes } from "./demands.ts";
import { flushFrom } from "./flush.ts";

/**
 * The span whose claims and outside time the answers for `window` depend on: a loader loads what overlaps it. The world
 * given here needs its calendars and resources, not yet their claims. For `nextAvailable` the window ends at its `until`.
 */
export function claimsWindow(world: World, request: SlotRequest, window: Window): Span {
  const { before, after } = reach(world, request);
  return {
    startsAt: flushFrom(world, request, window) - before,
    endsAt: window.until + visitMinutes(request.steps) + after,
  };
}

import type { Wanted } from "../availability/load-supply";
import { nearestSlots } from "../availability/queries";
import type { TenantContext } from "../context";
import { asDomainError, DomainError, violatedConstraint } from "../errors";
import { keptInProcess } from "../kept-in-process";
import type { Reach } from "./choose-proposal";
import { TimeTaken } from "./insert-claims";

/**
 * Runs a command that takes a time: first locking only the best candidate, then (if it was lost in the race) all of
 * them. Where none is left the refusal carries the nearest times that can be had instead.
 */
export async function takingTime<T>(
  ctx: TenantContext,
  wanted: Wanted & { readonly startsAt: Date },
  work: (reach: Reach) => Promise<T>,
): Promise<T> {
  try {
    return await work("best").catch((error: unknown) => {
      // A double click that raced past the first look finds its own hold when it looks again.
      const looksAgain =
        error instanceof TimeTaken || violatedConstraint(error) === "bookings_one_hold_per_visit";
      if (looksAgain) return work("all");
      throw error;
    });
  } catch (error) {
    const refused =
      error instanceof TimeTaken ? new DomainError("SLOT_TAKEN") : asDomainError(error);
    if (refused?.refusal !== "SLOT_TAKEN") throw error;
    const alternatives = await alternativesTo(ctx, wanted);
    throw new DomainError("SLOT_TAKEN", { ...refused.details, alternatives });
  }
}

type Alternatives = Awaited<ReturnType<typeof nearestSlots>>;
const underWay = keptInProcess("alternatives", () => new Map<string, Promise<Alternatives>>());

/** When many lose the same time at once, one look-up answers them all: what is offered is checked again anyway. */
function alternativesTo(
  ctx: TenantContext,
  wanted: Wanted & { readonly startsAt: Date },
): Promise<Alternatives> {
  const { locationId, serviceId, resourceId, partySize, durationMinutes = null, startsAt } = wanted;
  const key = JSON.stringify([
    ctx.businessId,
    locationId,
    serviceId,
    resourceId,
    partySize,
    durationMinutes,
    startsAt,
  ]);
  const known = underWay.get(key);
  if (known) return known;
  const made = nearestSlots(ctx, wanted, startsAt).finally(() => underWay.delete(key));
  underWay.set(key, made);
  return made;
}

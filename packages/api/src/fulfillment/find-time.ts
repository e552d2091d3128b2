import type { Wanted } from "../availability/load-supply";
import { nearestSlots } from "../availability/queries";
import type { TenantContext } from "../context";
import { asDomainError, DomainError, violatedConstraint } from "../errors";
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
    const alternatives = await nearestSlots(ctx, wanted, wanted.startsAt);
    throw new DomainError("SLOT_TAKEN", { ...refused.details, alternatives });
  }
}

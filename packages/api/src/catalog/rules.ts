import type { LocationScope } from "@daybook/db";
import type { Refusal } from "../errors";

interface Step {
  readonly durationMinutes: number;
  readonly gapAfterMinutes: number;
}

/** Why these steps are not this service, or null. A gap after the last step would be nothing, so it must be none. */
export function whyNotSteps(durationMinutes: number, steps: readonly Step[]): Refusal | null {
  if (steps.length === 0) return null;
  const sum = steps.reduce((total, step) => total + step.durationMinutes + step.gapAfterMinutes, 0);
  return sum === durationMinutes && steps.at(-1)?.gapAfterMinutes === 0
    ? null
    : "STEPS_DO_NOT_ADD_UP";
}

/** Why a service cannot last this long, or null: the owner can raise the limit. */
export function whyNotLast(
  durationMinutes: number,
  { maxServiceMinutes }: { maxServiceMinutes: number },
): Refusal | null {
  return durationMinutes <= maxServiceMinutes ? null : "DURATION_OUT_OF_RANGE";
}

/** Why whoever is limited to some places cannot change a service offered at these (none: everywhere), or null. */
export function whyNotOfferAt(own: LocationScope, locationIds: readonly string[]): Refusal | null {
  if (own === "all") return null;
  const isOwn = locationIds.length > 0 && locationIds.every((id) => own.includes(id));
  return isOwn ? null : "LOCATION_NOT_YOURS";
}

interface Range {
  readonly capacityMin?: number | undefined;
  readonly capacityMax?: number | undefined;
}

/** Why no party fits between these, or null. */
export const whyNotRange = ({ capacityMin = 1, capacityMax = 1 }: Range): Refusal | null =>
  capacityMin <= capacityMax ? null : "CAPACITY_OUT_OF_RANGE";

/** A hold as a visitor feels it: kept, about to end (a minute or less), gone. */
export type HoldPhase = "held" | "ending" | "lapsed";

const minute = 60_000;

/** All in milliseconds of one clock. */
export function phaseOf(expiresAt: number, now: number): HoldPhase {
  if (now >= expiresAt) return "lapsed";
  return expiresAt - now <= minute ? "ending" : "held";
}

/** How long until the phase changes, or null: it will not. */
export function nextChangeIn(expiresAt: number, now: number): number | null {
  switch (phaseOf(expiresAt, now)) {
    case "held":
      return expiresAt - minute - now;
    case "ending":
      return expiresAt - now;
    case "lapsed":
      return null;
  }
}

/**
 * How far the server's clock is ahead of this device's. A hold that was placed just now ends within `holdMinutes` of the
 * server's now: where this device's clock says otherwise, it is wrong, and corrected by as little as possible.
 */
export function correctedSkew(
  skew: number,
  {
    expiresAt,
    placedAt,
    holdMinutes,
  }: { expiresAt: number; placedAt: number; holdMinutes: number },
): number {
  const latest = expiresAt - placedAt;
  const earliest = latest - holdMinutes * minute;
  if (skew < earliest) return earliest;
  // Past its end at once cannot be: the whole time is there.
  return skew >= latest ? earliest : skew;
}

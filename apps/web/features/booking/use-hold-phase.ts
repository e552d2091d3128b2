import { useEffect, useState } from "react";
import { type HoldPhase, nextChangeIn, phaseOf } from "./hold-clock";

/** Where a hold stands by the server's clock. Renders when that changes, not every second. */
export function useHoldPhase(expiresAt: Date | null, skew: number): HoldPhase | null {
  const [, setTick] = useState(0);
  const end = expiresAt?.getTime() ?? null;
  const phase = end === null ? null : phaseOf(end, Date.now() + skew);
  useEffect(() => {
    if (end === null) return undefined;
    const wait = nextChangeIn(end, Date.now() + skew);
    if (wait === null) return undefined;
    const timer = setTimeout(() => setTick((tick) => tick + 1), Math.max(wait, 0) + 50);
    // A tab that slept looks again when it is woken.
    const look = () => setTick((tick) => tick + 1);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [end, skew, phase]);
  return phase;
}

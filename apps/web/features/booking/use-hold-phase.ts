import { useEffect, useState } from "react";
import { type HoldPhase, nextChangeIn, phaseOf } from "./hold-clock";

/** Where a hold stands by the server's clock. Renders when that changes, not every second. */
export function useHoldPhase(expiresAt: Date | null, skew: number): HoldPhase | null {
  const [now, setNow] = useState(() => Date.now());
  const end = expiresAt?.getTime() ?? null;
  const phase = end === null ? null : phaseOf(end, now + skew);
  useEffect(() => {
    if (end === null) return undefined;
    const look = () => setNow(Date.now());
    const wait = nextChangeIn(end, Date.now() + skew);
    const timer = setTimeout(look, wait ?? 0);
    // A tab that slept looks again when it is woken.
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [end, skew, phase]);
  return phase;
}

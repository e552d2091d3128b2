import { useEffect } from "react";
import { useBooking } from "./booking-context";

const signs = ["pointerdown", "keydown", "visibilitychange"] as const;

/** A hold that lapsed is taken again at the first sign that somebody is still there, and not before: an abandoned page keeps nothing from others. */
export function useRetake() {
  const { hold } = useBooking();
  const isWaiting = hold.phase === "lapsed" && !hold.isPending && hold.lost === null;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const stirred = () => {
      if (document.visibilityState === "visible") void hold.retake();
    };
    for (const sign of signs) document.addEventListener(sign, stirred, { once: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, stirred);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- a new `hold` every render is the same hold
  }, [isWaiting]);
}

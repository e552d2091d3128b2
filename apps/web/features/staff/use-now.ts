"use client";

import { useEffect, useState } from "react";
import { type Minute, minuteOf } from "./board/span";

/** The running minute by the server's clock, which the board carried at `fetchedAt` (milliseconds by ours). */
export function useNow(serverNow: Date, fetchedAt: number): Minute {
  const ahead = serverNow.getTime() - fetchedAt;
  const [now, setNow] = useState(() => minuteOf(serverNow));
  useEffect(() => {
    const tick = () => setNow(minuteOf(new Date(Date.now() + ahead)));
    tick();
    const timer = setInterval(tick, 10_000);
    return () => clearInterval(timer);
  }, [ahead]);
  return now;
}

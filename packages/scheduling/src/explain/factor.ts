import type { Factor } from "./types.ts";

/** A factor of which only what matters need be said. */
export function factor(given: Pick<Factor, "kind" | "permits"> & Partial<Factor>): Factor {
  return {
    id: null,
    label: null,
    calendarId: null,
    resourceId: null,
    span: null,
    change: null,
    ...given,
  };
}

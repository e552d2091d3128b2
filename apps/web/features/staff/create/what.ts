import type { Wanted } from "../when/when-fields";

/** What a form has chosen so far. `serviceId` null and `byTime` false: nothing yet. */
export interface What {
  readonly serviceId: string | null;
  /** A table or a room for a while, without a service. */
  readonly byTime: boolean;
  readonly partySize: number;
}

export const isChosen = ({ serviceId, byTime }: What) => serviceId !== null || byTime;

/** The same as the API is asked, or null while nothing is chosen. */
export const wantedOf = (
  what: What,
  resourceId: string | null,
  minutes: number | null,
): Wanted | null =>
  isChosen(what)
    ? {
        serviceId: what.serviceId,
        partySize: what.partySize,
        resourceId,
        durationMinutes: what.byTime ? minutes : null,
      }
    : null;

import type { Service } from "../types";
import type { Wanted } from "../when/when-fields";

/** What a form has chosen so far. `serviceId` null and `byTime` false: nothing yet. */
export interface What {
  readonly serviceId: string | null;
  /** A table or a room for a while, without a service. */
  readonly byTime: boolean;
  readonly partySize: number;
}

/** What a form begins with: the only thing there is, or what the pressed column stands for. */
export function firstWhat({ services, byTime }: Offer, resourceId: string | null): What {
  const isTable =
    byTime.some(({ id }) => id === resourceId) &&
    !services.some((service) => service.resourceIds.some((id) => id === resourceId));
  if (isTable || (services.length === 0 && byTime.length > 0))
    return { serviceId: null, byTime: true, partySize: 2 };
  const [only] = services.length === 1 && byTime.length === 0 ? services : [];
  return { serviceId: only?.id ?? null, byTime: false, partySize: only?.capacityMin ?? 1 };
}

interface Offer {
  readonly services: readonly Pick<Service, "id" | "resourceIds" | "capacityMin">[];
  readonly byTime: readonly { readonly id: string }[];
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

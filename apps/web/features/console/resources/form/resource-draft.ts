import type { Kind, ResourceDetails, ResourceInput } from "../types";
import { movesAbout } from "../types";

export interface ResourceDraft {
  readonly name: string;
  readonly locationIds: readonly string[];
  readonly sectionId: string | null;
  readonly capacityMin: number;
  readonly capacityMax: number;
  readonly lanes: number;
  readonly setupMinutes: number;
  readonly teardownMinutes: number;
  readonly isBookableAlone: boolean;
  readonly bookableMinutes: number | null;
  readonly maxBookingsPerDay: number | null;
  readonly minRestMinutes: number | null;
  readonly priority: number;
  readonly sortOrder: number;
  readonly colour: string;
  readonly email: string;
  readonly bio: string;
  readonly languages: string;
  readonly serviceIds: readonly string[];
}

/** What a new one begins with: a table takes parties and is booked by itself, others not. */
export function emptyResource(kind: Kind, placeIds: readonly string[]): ResourceDraft {
  const isTable = kind === "table";
  return {
    name: "",
    locationIds: movesAbout(kind) ? placeIds : placeIds.slice(0, 1),
    sectionId: null,
    capacityMin: 1,
    capacityMax: isTable ? 4 : 1,
    lanes: 1,
    setupMinutes: 0,
    teardownMinutes: 0,
    isBookableAlone: isTable,
    bookableMinutes: isTable ? 90 : 60,
    maxBookingsPerDay: null,
    minRestMinutes: null,
    priority: 100,
    sortOrder: 0,
    colour: "",
    email: "",
    bio: "",
    languages: "",
    serviceIds: [],
  };
}

export const draftOf = (resource: ResourceDetails): ResourceDraft => ({
  name: resource.name,
  locationIds: resource.locationIds,
  sectionId: resource.sectionId,
  capacityMin: resource.capacityMin,
  capacityMax: resource.capacityMax,
  lanes: resource.lanes,
  setupMinutes: resource.setupMinutes,
  teardownMinutes: resource.teardownMinutes,
  isBookableAlone: resource.bookableMinutes !== null,
  bookableMinutes: resource.bookableMinutes ?? 60,
  maxBookingsPerDay: resource.maxBookingsPerDay,
  minRestMinutes: resource.minRestMinutes,
  priority: resource.priority,
  sortOrder: resource.sortOrder,
  colour: resource.colour ?? "",
  email: resource.profile?.email ?? "",
  bio: resource.profile?.bio ?? "",
  languages: resource.profile?.languages ?? "",
  serviceIds: resource.services.map((one) => one.serviceId),
});

/** As it is sent. What it does keeps the order in which it is chosen for that service. */
export function inputOf(kind: Kind, draft: ResourceDraft, before: ResourceDetails | null) {
  const { isBookableAlone, bookableMinutes, colour, serviceIds, ...rest } = draft;
  const { email, bio, languages, ...fields } = rest;
  return {
    ...fields,
    locationIds: [...draft.locationIds],
    colour: colour || null,
    bookableMinutes: isBookableAlone ? bookableMinutes : null,
    services: serviceIds.map(
      (serviceId) =>
        before?.services.find((one) => one.serviceId === serviceId) ?? { serviceId, priority: 100 },
    ),
    ...(kind === "staff" && { profile: { email, bio, languages } }),
  } satisfies Omit<ResourceInput, "kind">;
}

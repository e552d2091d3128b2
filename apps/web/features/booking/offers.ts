import type { Business, Place, Service } from "./types";

/** Somebody or something one can ask for by name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly kind: Service["choices"][number]["kind"];
  readonly locationIds: readonly string[];
}

/** One thing that can be booked: a service, a table by size of party, or a thing such as a kayak. */
export interface Offer {
  /** Names it in the address: a service's slug, a resource's id, or `tableKey`. */
  readonly key: string;
  readonly kind: "service" | "table" | "thing";
  readonly name: string;
  readonly group: string | null;
  readonly description: string | null;
  readonly serviceId: string | null;
  /** Exactly this resource, where the offer is one. */
  readonly resourceId: string | null;
  readonly durationMinutes: number;
  readonly priceMinor: number;
  readonly currency: string;
  readonly partyMin: number;
  readonly partyMax: number;
  readonly isRemote: boolean;
  readonly asksFirst: boolean;
  readonly horizonDays: number;
  readonly locationIds: readonly string[];
  readonly choices: readonly Choice[];
}

/** No slug of a service has an underscore. */
export const tableKey = "_table";

/** The menu: services in the owner's order, then tables, then things, wherever they stand. */
export function offersOf(business: Business, services: readonly Service[]): Offer[] {
  const everywhere = business.locations.map((place) => place.id);
  return [
    ...services.map((service) => ofService(service, business, everywhere)),
    ...ofTables(business),
    ...ofThings(business),
  ];
}

const ofService = (service: Service, business: Business, everywhere: string[]): Offer => ({
  key: service.slug,
  kind: "service",
  name: service.name,
  group: service.groupName,
  description: service.description,
  serviceId: service.id,
  resourceId: null,
  durationMinutes: service.durationMinutes,
  priceMinor: service.priceMinor,
  currency: service.currency,
  partyMin: service.capacityMin,
  partyMax: service.capacityMax,
  isRemote: service.mode !== "in_person",
  asksFirst: service.approvalRequired,
  horizonDays: service.horizonDays ?? business.horizonDays,
  locationIds: service.locationIds.length > 0 ? service.locationIds : everywhere,
  choices: service.choices.map(({ id, name, bio, kind, locationIds }) => ({
    id,
    name,
    note: bio,
    kind,
    locationIds,
  })),
});

const withoutService = (business: Business) => ({
  group: null,
  description: null,
  serviceId: null,
  priceMinor: 0,
  currency: business.currency,
  isRemote: false,
  asksFirst: false,
  horizonDays: business.horizonDays,
  choices: [],
});

const resourcesOf = (place: Place) => place.withoutService?.resources ?? [];
const isTable = ({ kind }: { kind: string }) => kind === "table";

function ofTables(business: Business): Offer[] {
  const places = business.locations.filter((place) => resourcesOf(place).some(isTable));
  const tables = places.flatMap((place) => resourcesOf(place).filter(isTable));
  const [first] = tables;
  if (!first) return [];
  return [
    {
      ...withoutService(business),
      key: tableKey,
      kind: "table",
      name: business.name,
      resourceId: null,
      durationMinutes: first.bookableMinutes ?? 0,
      partyMin: Math.min(...tables.map((table) => table.capacityMin)),
      // Joined tables take more than any single one.
      partyMax: Math.max(...places.map((place) => place.withoutService?.capacityMax ?? 1)),
      locationIds: places.map((place) => place.id),
    },
  ];
}

const ofThings = (business: Business): Offer[] =>
  business.locations.flatMap((place) =>
    resourcesOf(place)
      .filter((resource) => !isTable(resource))
      .map((resource) => ({
        ...withoutService(business),
        key: resource.id,
        kind: "thing" as const,
        name: resource.name,
        group: resource.section,
        resourceId: resource.id,
        durationMinutes: resource.bookableMinutes ?? 0,
        partyMin: resource.capacityMin,
        partyMax: resource.capacityMax,
        locationIds: [place.id],
      })),
  );

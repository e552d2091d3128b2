import {
  extras,
  on,
  resourceLocations,
  resources,
  resourceServices,
  serviceExtras,
  serviceGroups,
  serviceLocations,
  serviceRequirements,
  services,
  staffProfiles,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import type { ServiceOfSlug } from "./inputs";

/** The menu as customers see it: active public services in their sections, each with whom one can choose. */
export function publicServices({ tenant }: TenantContext) {
  return tenant.read((tx) => load(tx, eq(services.visibility, "public")));
}

/** One service by its address: a private one too, which is bookable by link only. */
export function publicService({ tenant }: TenantContext, { slug }: ServiceOfSlug) {
  return tenant.read(async (tx) => {
    const which = and(eq(services.slug, slug), inArray(services.visibility, ["public", "private"]));
    const [service] = await load(tx, which);
    return found(service, "SERVICE_NOT_FOUND");
  });
}

async function load(tx: Tx, which: SQL | undefined) {
  // Named one by one: internal notes and whatever is added later stay inside.
  const rows = await tx
    .select({
      id: services.id,
      slug: services.slug,
      name: services.name,
      description: services.description,
      durationMinutes: services.durationMinutes,
      priceMinor: services.priceMinor,
      currency: services.currency,
      mode: services.mode,
      capacityMin: services.capacityMin,
      capacityMax: services.capacityMax,
      approvalRequired: services.approvalRequired,
      horizonDays: services.horizonDays,
      colour: services.colour,
      groupName: serviceGroups.name,
    })
    .from(services)
    .leftJoin(serviceGroups, on(services, services.groupId, serviceGroups))
    .where(and(eq(services.status, "active"), which))
    .orderBy(asc(serviceGroups.sortOrder), asc(services.sortOrder), asc(services.id));
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const [places, offered, people] = await Promise.all([
    tx.select().from(serviceLocations).where(inArray(serviceLocations.serviceId, ids)),
    tx
      .select({
        serviceId: serviceExtras.serviceId,
        id: extras.id,
        name: extras.name,
        description: extras.description,
        priceMinor: extras.priceMinor,
      })
      .from(serviceExtras)
      .innerJoin(extras, on(serviceExtras, serviceExtras.extraId, extras))
      .where(and(inArray(serviceExtras.serviceId, ids), eq(extras.status, "active")))
      .orderBy(asc(extras.sortOrder), asc(extras.id)),
    choosable(tx, ids),
  ]);
  return rows.map((service) => ({
    ...service,
    /** Where it is offered; none: everywhere. */
    locationIds: places.filter((row) => row.serviceId === service.id).map((row) => row.locationId),
    extras: offered
      .filter((row) => row.serviceId === service.id)
      .map(({ id, name, description, priceMinor }) => ({ id, name, description, priceMinor })),
    /** Whom or what one can ask for, in the owner's order; "no preference" is always possible. */
    choices: people(service.id),
  }));
}

/** People where the service needs people, else what its first requirement asks for. */
async function choosable(tx: Tx, serviceIds: string[]) {
  const [needs, rows, places] = await Promise.all([
    tx
      .select()
      .from(serviceRequirements)
      .where(inArray(serviceRequirements.serviceId, serviceIds))
      .orderBy(asc(serviceRequirements.position)),
    tx
      .select({
        serviceId: resourceServices.serviceId,
        id: resources.id,
        name: resources.name,
        kind: resources.kind,
        colour: resources.colour,
        bio: staffProfiles.bio,
        languages: staffProfiles.languages,
      })
      .from(resourceServices)
      .innerJoin(resources, on(resourceServices, resourceServices.resourceId, resources))
      .leftJoin(
        staffProfiles,
        and(
          eq(staffProfiles.businessId, resources.businessId),
          eq(staffProfiles.resourceId, resources.id),
        ),
      )
      .where(
        and(
          inArray(resourceServices.serviceId, serviceIds),
          eq(resourceServices.status, "active"),
          eq(resources.status, "active"),
        ),
      )
      .orderBy(asc(resources.sortOrder), asc(resources.name), asc(resources.id)),
    tx.select().from(resourceLocations).where(eq(resourceLocations.status, "active")),
  ]);
  return (serviceId: string) => {
    const own = needs.filter((need) => need.serviceId === serviceId);
    const kind = own.find((need) => need.kind === "staff")?.kind ?? own[0]?.kind;
    return rows
      .filter((row) => row.serviceId === serviceId && row.kind === kind)
      .map(({ serviceId: _service, ...resource }) => ({
        ...resource,
        locationIds: places
          .filter((row) => row.resourceId === resource.id)
          .map((row) => row.locationId),
      }));
  };
}

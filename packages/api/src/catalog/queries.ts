import {
  extras,
  type LocationScope,
  on,
  resources,
  resourceServices,
  serviceExtras,
  serviceGroups,
  serviceLocations,
  serviceRequirements,
  services,
  serviceSteps,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import type { OneService } from "./inputs";
import { whyNotOfferAt } from "./rules";

/** The whole menu as the owner edits it: sections, services that are not archived, extras. */
export function listServices({ tenant, locations }: TenantContext) {
  return tenant.read(async (tx) => {
    const [groups, rows, offered] = await Promise.all([
      tx
        .select({
          id: serviceGroups.id,
          name: serviceGroups.name,
          sortOrder: serviceGroups.sortOrder,
        })
        .from(serviceGroups)
        .where(isNull(serviceGroups.archivedAt))
        .orderBy(asc(serviceGroups.sortOrder), asc(serviceGroups.id)),
      tx
        .select()
        .from(services)
        .where(ne(services.status, "archived"))
        .orderBy(asc(services.sortOrder), asc(services.id)),
      listExtras(tx),
    ]);
    return { groups, services: await withParts(tx, locations, rows), extras: offered };
  });
}

/** One service with everything its form edits. */
export function getService({ tenant, locations }: TenantContext, { serviceId }: OneService) {
  return tenant.read(async (tx) => {
    const rows = await tx
      .select()
      .from(services)
      .where(and(eq(services.id, serviceId), ne(services.status, "archived")));
    const [service] = await withParts(tx, locations, rows);
    return found(service, "SERVICE_NOT_FOUND");
  });
}

const listExtras = (tx: Tx) =>
  tx
    .select({
      id: extras.id,
      name: extras.name,
      description: extras.description,
      priceMinor: extras.priceMinor,
      currency: extras.currency,
      sortOrder: extras.sortOrder,
    })
    .from(extras)
    .where(eq(extras.status, "active"))
    .orderBy(asc(extras.sortOrder), asc(extras.id));

type ServiceRow = typeof services.$inferSelect;

async function withParts(tx: Tx, locations: LocationScope, rows: readonly ServiceRow[]) {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const [steps, requirements, places, performers, offered] = await Promise.all([
    tx
      .select()
      .from(serviceSteps)
      .where(inArray(serviceSteps.serviceId, ids))
      .orderBy(asc(serviceSteps.position)),
    tx
      .select()
      .from(serviceRequirements)
      .where(inArray(serviceRequirements.serviceId, ids))
      .orderBy(asc(serviceRequirements.position)),
    tx.select().from(serviceLocations).where(inArray(serviceLocations.serviceId, ids)),
    tx
      .select({
        serviceId: resourceServices.serviceId,
        resourceId: resources.id,
        name: resources.name,
        kind: resources.kind,
        priority: resourceServices.priority,
      })
      .from(resourceServices)
      .innerJoin(resources, on(resourceServices, resourceServices.resourceId, resources))
      .where(
        and(
          inArray(resourceServices.serviceId, ids),
          eq(resourceServices.status, "active"),
          ne(resources.status, "archived"),
        ),
      )
      .orderBy(asc(resourceServices.priority), asc(resources.sortOrder), asc(resources.id)),
    tx.select().from(serviceExtras).where(inArray(serviceExtras.serviceId, ids)),
  ]);
  return rows.map(
    ({ businessId: _business, createdBy: _by, createdAt: _at, updatedAt: _to, ...service }) => {
      const own = <T extends { serviceId: string }>(list: readonly T[]) =>
        list.filter((row) => row.serviceId === service.id);
      const stepIds = own(steps).map((step) => step.id);
      const locationIds = own(places).map((row) => row.locationId);
      return {
        ...service,
        steps: own(steps).map(({ label, durationMinutes, gapAfterMinutes }) => ({
          label,
          durationMinutes,
          gapAfterMinutes,
        })),
        requirements: own(requirements).map(({ kind, role, quantity, stepId }) => ({
          kind,
          role,
          quantity,
          step: stepId === null ? null : stepIds.indexOf(stepId),
        })),
        locationIds,
        whyNotEdit: whyNotOfferAt(locations, locationIds),
        performers: own(performers).map(({ resourceId, name, kind, priority }) => ({
          resourceId,
          name,
          kind,
          priority,
        })),
        extraIds: own(offered).map((row) => row.extraId),
      };
    },
  );
}

import {
  on,
  members,
  resourceLocations,
  resources,
  resourceServices,
  sections,
  services,
  staffProfiles,
  tableCombinationMembers,
  tableCombinations,
  type Tx,
} from "@daybook/db";
import { and, asc, eq, ne, type SQL } from "drizzle-orm";
import { comingBookings, occupying } from "../coming-bookings";
import type { MemberContext, TenantContext } from "../context";
import { found, refuse } from "../errors";
import type { ListResources, OneResource } from "./inputs";
import { whyNotChange, whyNotSee } from "./rules";

/** Everything bookable at the member's places, in the owner's order; archived ones not. */
export function listResources(
  { tenant, locations }: TenantContext,
  { kind, locationId }: ListResources,
) {
  return tenant.read(async (tx) => {
    const rows = await load(tx, kind && eq(resources.kind, kind));
    return rows
      .filter((row) => whyNotSee(locations, row.locationIds) === null)
      .filter((row) => !locationId || row.locationIds.includes(locationId))
      .map((row) => ({ ...row, whyNotEdit: whyNotChange(locations, row.locationIds) }));
  });
}

/** One of them, with the bookings that need somebody else where it is not active. */
export function getResource(
  { tenant, locations, now }: TenantContext,
  { resourceId }: OneResource,
) {
  return tenant.read(async (tx) => {
    const [row] = await load(tx, eq(resources.id, resourceId));
    const resource = found(row, "RESOURCE_NOT_FOUND");
    refuse(whyNotSee(locations, resource.locationIds));
    const needReassignment =
      resource.status === "active"
        ? []
        : await comingBookings(tx, now, occupying(tx, [resourceId], now));
    const whyNotEdit = whyNotChange(locations, resource.locationIds);
    return { ...resource, whyNotEdit, needReassignment };
  });
}

/** The member's own place in the calendar, or null. */
export function myResource({ tenant, member }: MemberContext) {
  return tenant.read(async (tx) => {
    const [row] = await load(tx, eq(staffProfiles.memberId, member.id));
    return row ?? null;
  });
}

async function load(tx: Tx, which?: SQL) {
  const rows = await tx
    .select({
      resource: resources,
      section: sections.name,
      email: staffProfiles.email,
      bio: staffProfiles.bio,
      languages: staffProfiles.languages,
      memberId: staffProfiles.memberId,
      memberName: members.name,
    })
    .from(resources)
    .leftJoin(sections, on(resources, resources.sectionId, sections))
    .leftJoin(
      staffProfiles,
      and(
        eq(staffProfiles.businessId, resources.businessId),
        eq(staffProfiles.resourceId, resources.id),
      ),
    )
    .leftJoin(members, on(staffProfiles, staffProfiles.memberId, members))
    .where(and(ne(resources.status, "archived"), which))
    .orderBy(
      asc(sections.sortOrder),
      asc(sections.name),
      asc(resources.sortOrder),
      asc(resources.name),
      asc(resources.id),
    );
  const [places, capabilities] = await Promise.all([
    tx.select().from(resourceLocations).where(eq(resourceLocations.status, "active")),
    tx.select().from(resourceServices).where(eq(resourceServices.status, "active")),
  ]);
  return rows.map(({ resource, section, email, bio, languages, memberId, memberName }) => {
    const {
      businessId: _business,
      createdBy: _by,
      createdAt: _at,
      updatedAt: _to,
      ...own
    } = resource;
    return {
      ...own,
      section,
      locationIds: places
        .filter((row) => row.resourceId === resource.id)
        .map((row) => row.locationId),
      services: capabilities
        .filter((row) => row.resourceId === resource.id)
        .map(({ serviceId, priority }) => ({ serviceId, priority })),
      profile:
        resource.kind === "staff"
          ? { email, bio, languages, member: memberId && { id: memberId, name: memberName } }
          : null,
    };
  });
}

/** Who or what can do which service: the matrix, with the order in which "anyone" is answered. */
export function capabilityMatrix({ tenant, locations }: TenantContext) {
  return tenant.read(async (tx) => {
    const rows = await load(tx);
    const columns = await tx
      .select({ id: services.id, name: services.name, status: services.status })
      .from(services)
      .where(ne(services.status, "archived"))
      .orderBy(asc(services.sortOrder), asc(services.id));
    return {
      services: columns,
      resources: rows
        .filter((row) => whyNotSee(locations, row.locationIds) === null)
        .map(({ id, name, kind, status, locationIds, services: cells }) => {
          const whyNotEdit = whyNotChange(locations, locationIds);
          return { id, name, kind, status, cells, whyNotEdit };
        }),
    };
  });
}

/** The parts of the member's places, in order. */
export function listSections({ tenant, locations }: TenantContext) {
  return tenant.read(async (tx) => {
    const rows = await tx
      .select({
        id: sections.id,
        locationId: sections.locationId,
        name: sections.name,
        sortOrder: sections.sortOrder,
      })
      .from(sections)
      .orderBy(asc(sections.sortOrder), asc(sections.name), asc(sections.id));
    return rows.filter((row) => whyNotSee(locations, [row.locationId]) === null);
  });
}

/** Tables that can be joined, at the member's places. */
export function listCombinations({ tenant, locations }: TenantContext) {
  return tenant.read(async (tx) => {
    const rows = await tx
      .select({
        id: tableCombinations.id,
        locationId: tableCombinations.locationId,
        name: tableCombinations.name,
        capacityMin: tableCombinations.capacityMin,
        capacityMax: tableCombinations.capacityMax,
        status: tableCombinations.status,
      })
      .from(tableCombinations)
      .where(ne(tableCombinations.status, "archived"))
      .orderBy(asc(tableCombinations.name), asc(tableCombinations.id));
    const tables = await tx.select().from(tableCombinationMembers);
    return rows
      .filter((row) => whyNotSee(locations, [row.locationId]) === null)
      .map((row) => ({
        ...row,
        resourceIds: tables
          .filter((table) => table.combinationId === row.id)
          .map((table) => table.resourceId),
      }));
  });
}

import {
  extras,
  resourceServices,
  serviceExtras,
  serviceLocations,
  serviceRequirements,
  serviceSteps,
  newId,
  type Tx,
} from "@daybook/db";
import { and, eq, inArray, ne, notInArray } from "drizzle-orm";
import { DomainError } from "../errors";
import type { Performer, ServiceParts } from "./inputs";

/** Replaces each list that is given. A requirement names its step by position. */
export async function saveParts(tx: Tx, serviceId: string, parts: ServiceParts) {
  if (parts.steps || parts.requirements) await saveSteps(tx, serviceId, parts);
  if (parts.locationIds) await saveLocations(tx, serviceId, parts.locationIds);
  if (parts.extraIds) await saveExtras(tx, serviceId, parts.extraIds);
  if (parts.performers) await savePerformers(tx, serviceId, parts.performers);
}

/** Steps and requirements are replaced together, since the one refers to the other; the list not given is kept. */
async function saveSteps(tx: Tx, serviceId: string, { steps, requirements }: ServiceParts) {
  const known = await loadSteps(tx, serviceId);
  const newSteps = (steps ?? known.steps).map((step, position) => ({
    id: newId("sst"),
    serviceId,
    position,
    label: step.label,
    durationMinutes: step.durationMinutes,
    gapAfterMinutes: step.gapAfterMinutes,
  }));
  const wanted = requirements ?? known.requirements;
  await tx.delete(serviceRequirements).where(eq(serviceRequirements.serviceId, serviceId));
  await tx.delete(serviceSteps).where(eq(serviceSteps.serviceId, serviceId));
  if (newSteps.length > 0) await tx.insert(serviceSteps).values(newSteps);
  const rows = wanted.map(({ kind, role, quantity, step }, position) => ({
    serviceId,
    kind,
    role,
    quantity,
    position,
    stepId: step === null ? null : stepAt(newSteps, step, position),
  }));
  if (rows.length > 0) await tx.insert(serviceRequirements).values(rows);
}

function stepAt(steps: readonly { id: string }[], step: number, row: number): string {
  const id = steps[step]?.id;
  if (!id) throw new DomainError("NOT_FOUND", { field: "requirements", rows: [row] });
  return id;
}

async function loadSteps(tx: Tx, serviceId: string) {
  const steps = await tx
    .select()
    .from(serviceSteps)
    .where(eq(serviceSteps.serviceId, serviceId))
    .orderBy(serviceSteps.position);
  const rows = await tx
    .select()
    .from(serviceRequirements)
    .where(eq(serviceRequirements.serviceId, serviceId))
    .orderBy(serviceRequirements.position);
  const requirements = rows.map(({ kind, role, quantity, stepId }) => {
    const step = steps.findIndex((one) => one.id === stepId);
    return { kind, role, quantity, step: step < 0 ? null : step };
  });
  return { steps, requirements };
}

async function saveLocations(tx: Tx, serviceId: string, locationIds: readonly string[]) {
  await tx.delete(serviceLocations).where(eq(serviceLocations.serviceId, serviceId));
  const rows = [...new Set(locationIds)].map((locationId) => ({ serviceId, locationId }));
  if (rows.length > 0) await tx.insert(serviceLocations).values(rows);
}

async function saveExtras(tx: Tx, serviceId: string, extraIds: readonly string[]) {
  await tx.delete(serviceExtras).where(eq(serviceExtras.serviceId, serviceId));
  const rows = [...new Set(extraIds)].map((extraId) => ({ serviceId, extraId }));
  if (rows.length === 0) return;
  const archived = await tx
    .select({ id: extras.id })
    .from(extras)
    .where(and(inArray(extras.id, [...extraIds]), ne(extras.status, "active")));
  if (archived.length > 0) throw new DomainError("NOT_FOUND", { field: "extraIds" });
  await tx.insert(serviceExtras).values(rows);
}

/** Rows are switched, never deleted: bookings that were made refer to them. */
async function savePerformers(tx: Tx, serviceId: string, performers: readonly Performer[]) {
  const kept = performers.map((performer) => performer.resourceId);
  await tx
    .update(resourceServices)
    .set({ status: "removed" })
    .where(
      and(
        eq(resourceServices.serviceId, serviceId),
        kept.length > 0 ? notInArray(resourceServices.resourceId, kept) : undefined,
      ),
    );
  for (const { resourceId, priority } of performers)
    await enable(tx, { resourceId, serviceId, priority });
}

/** Lets a resource do a service from now on. */
export async function enable(
  tx: Tx,
  row: { resourceId: string; serviceId: string; priority: number },
) {
  await tx
    .insert(resourceServices)
    .values(row)
    .onConflictDoUpdate({
      target: [
        resourceServices.businessId,
        resourceServices.resourceId,
        resourceServices.serviceId,
      ],
      set: { status: "active", priority: row.priority },
    });
}

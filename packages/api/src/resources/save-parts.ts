import {
  type ResourceKind,
  resourceLocations,
  resourceServices,
  sections,
  staffProfiles,
  type Tx,
} from "@daybook/db";
import { and, eq, notInArray } from "drizzle-orm";
import { enable } from "../catalog/save-parts";
import { DomainError } from "../errors";
import { given } from "../given";
import type { EditResource } from "./inputs";

interface Saved {
  readonly id: string;
  readonly kind: ResourceKind;
}

/** Rows are switched, never deleted: bookings that were made there refer to them. */
export async function savePlaces(tx: Tx, { id, kind }: Saved, locationIds: readonly string[]) {
  await tx
    .update(resourceLocations)
    .set({ status: "removed" })
    .where(
      and(
        eq(resourceLocations.resourceId, id),
        notInArray(resourceLocations.locationId, [...locationIds]),
      ),
    );
  for (const locationId of locationIds)
    await tx
      .insert(resourceLocations)
      .values({ resourceId: id, kind, locationId })
      .onConflictDoUpdate({
        target: [
          resourceLocations.businessId,
          resourceLocations.resourceId,
          resourceLocations.locationId,
        ],
        set: { status: "active" },
      });
}

/** Which services it does; those not listed are switched off. */
export async function saveServices(
  tx: Tx,
  resourceId: string,
  services: NonNullable<EditResource["services"]>,
) {
  const kept = services.map((row) => row.serviceId);
  await tx
    .update(resourceServices)
    .set({ status: "removed" })
    .where(
      and(
        eq(resourceServices.resourceId, resourceId),
        kept.length > 0 ? notInArray(resourceServices.serviceId, kept) : undefined,
      ),
    );
  for (const { serviceId, priority } of services)
    await enable(tx, { resourceId, serviceId, priority });
}

/** Every resource of kind staff has exactly one profile, no other has any. */
export async function saveProfile(
  tx: Tx,
  { id: resourceId, kind }: Saved,
  profile: EditResource["profile"] = {},
) {
  if (kind !== "staff") return;
  const values = given(profile);
  await tx
    .insert(staffProfiles)
    .values({ resourceId, ...values })
    .onConflictDoUpdate({
      target: [staffProfiles.businessId, staffProfiles.resourceId, staffProfiles.kind],
      set: { kind: "staff", ...values },
    });
}

/** A section is a part of a place, so what stands in it stands at that place. */
export async function checkSection(
  tx: Tx,
  sectionId: string | null | undefined,
  locationIds: readonly string[],
) {
  if (!sectionId) return;
  const [section] = await tx.select().from(sections).where(eq(sections.id, sectionId));
  if (!section || !locationIds.includes(section.locationId))
    throw new DomainError("NOT_FOUND", { field: "sectionId" });
}

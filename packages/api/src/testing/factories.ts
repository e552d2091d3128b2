import {
  availabilityRuleBreaks,
  availabilityRules,
  calendarBindings,
  calendars,
  locations,
  newId,
  type ResourceKind,
  resourceLocations,
  resources,
  resourceServices,
  serviceRequirements,
  services,
  serviceSteps,
  staffProfiles,
} from "@daybook/db";
import type { Business } from "./people";

type Home = Pick<Business, "tenant">;

/** A place in Berlin unless said otherwise. */
export const makeLocation = (
  { tenant }: Home,
  values: Partial<typeof locations.$inferInsert> = {},
) =>
  tenant.write(async (tx) => {
    const [row] = await tx
      .insert(locations)
      .values({ name: "Main street", zone: "Europe/Berlin", country: "DE", ...values })
      .returning();
    return row!;
  });

interface ServiceOptions extends Partial<Omit<typeof services.$inferInsert, "id">> {
  /** In order; they and their gaps must add up to the duration. */
  readonly steps?: readonly { label?: string; durationMinutes: number; gapAfterMinutes?: number }[];
  /** One of each of these kinds at once, through all steps; one person by default. */
  readonly needs?: readonly ResourceKind[];
}

/** A public service of 30 minutes that needs one person, unless said otherwise. */
export const makeService = (
  { tenant }: Home,
  { steps = [], needs = ["staff"], ...values }: ServiceOptions = {},
) =>
  tenant.write(async (tx) => {
    const id = newId("srv");
    const [row] = await tx
      .insert(services)
      .values({
        id,
        name: "Haircut",
        slug: id.toLowerCase().replace("_", "-"),
        currency: "EUR",
        ...values,
      })
      .returning();
    for (const [position, { label = `Step ${position + 1}`, ...step }] of steps.entries()) {
      await tx.insert(serviceSteps).values({ serviceId: id, position, label, ...step });
    }
    for (const [position, kind] of needs.entries()) {
      await tx.insert(serviceRequirements).values({ serviceId: id, kind, role: kind, position });
    }
    return row!;
  });

interface ResourceOptions extends Partial<Omit<typeof resources.$inferInsert, "id" | "kind">> {
  /** Where it works; a room or a table at exactly one place. */
  readonly at: readonly { readonly id: string }[] | { readonly id: string };
  readonly does?: readonly { readonly id: string; readonly priority?: number }[];
}

/** A resource of any kind: `makeResource(salon, "equipment", { at: place, lanes: 3 })`. */
export const makeResource = (
  { tenant }: Home,
  kind: ResourceKind,
  { at, does = [], ...values }: ResourceOptions,
) =>
  tenant.write(async (tx) => {
    const [row] = await tx
      .insert(resources)
      .values({ kind, name: `A ${kind}`, ...values })
      .returning();
    const resourceId = row!.id;
    for (const { id: locationId } of "id" in at ? [at] : at) {
      await tx.insert(resourceLocations).values({ resourceId, kind, locationId });
    }
    for (const { id: serviceId, priority = 100 } of does) {
      await tx.insert(resourceServices).values({ resourceId, serviceId, priority });
    }
    if (kind === "staff") await tx.insert(staffProfiles).values({ resourceId });
    return row!;
  });

export const makeStaff = (business: Home, options: ResourceOptions) =>
  makeResource(business, "staff", { name: "Maya", ...options });

export const makeRoom = (business: Home, options: ResourceOptions) =>
  makeResource(business, "room", { name: "Room 1", ...options });

/** A table for 1 to 4 that can be booked by time and party alone, for 90 minutes. */
export const makeTable = (business: Home, options: ResourceOptions) =>
  makeResource(business, "table", {
    name: "Table 1",
    capacityMin: 1,
    capacityMax: 4,
    bookableMinutes: 90,
    ...options,
  });

interface Hours {
  /** ISO weekdays; every day by default. */
  readonly weekdays?: readonly number[];
  /** Minutes from local midnight. */
  readonly windows?: readonly (readonly [startsMinute: number, endsMinute: number])[];
  readonly breaks?: readonly (readonly [startsMinute: number, endsMinute: number])[];
  readonly zone?: string;
  readonly of?:
    | { readonly locationId: string }
    | { readonly resourceId: string }
    | { readonly serviceId: string };
  readonly calendar?: Partial<typeof calendars.$inferInsert>;
}

/** Opening hours: of the business unless `of` names a place, resource or service; every day from 9 to 17. */
export const openHours = (
  { tenant }: Home,
  {
    weekdays = [1, 2, 3, 4, 5, 6, 7],
    windows = [[540, 1020]],
    breaks = [],
    zone = "Europe/Berlin",
    of,
    calendar = {},
  }: Hours = {},
) =>
  tenant.write(async (tx) => {
    const [row] = await tx
      .insert(calendars)
      .values({ name: "Hours", zone, intervalMinutes: of ? null : 30, ...calendar })
      .returning();
    const calendarId = row!.id;
    await tx.insert(calendarBindings).values({ calendarId, subject: subjectOf(of), ...of });
    for (const weekday of weekdays) {
      for (const [startsMinute, endsMinute] of windows) {
        const ruleId = newId("rul");
        await tx
          .insert(availabilityRules)
          .values({ id: ruleId, calendarId, weekday, startsMinute, endsMinute });
        for (const [from, until] of breaks) {
          await tx
            .insert(availabilityRuleBreaks)
            .values({ ruleId, name: "Break", startsMinute: from, endsMinute: until });
        }
      }
    }
    return row!;
  });

function subjectOf(of: Hours["of"]) {
  if (!of) return "business" as const;
  if ("locationId" in of) return "location" as const;
  return "resourceId" in of ? ("resource" as const) : ("service" as const);
}

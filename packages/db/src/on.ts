import { and, eq, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

type TenantRow = Record<"businessId" | "id", PgColumn>;

/**
 * Joins a child to its parent through both columns, as a Postgres distributed by tenant needs it:
 * `innerJoin(services, on(bookings, bookings.serviceId, services))`.
 */
export const on = (
  child: Record<"businessId", PgColumn>,
  reference: PgColumn,
  parent: TenantRow,
): SQL => and(eq(parent.businessId, child.businessId), eq(parent.id, reference))!;

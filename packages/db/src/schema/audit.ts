import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { currentBusiness, instant } from "./_columns";
import { appRole, platformRole, tableTraits } from "./_tenant";

/** Written by a trigger on every audited table; nobody updates or deletes it. */
export const auditEvents = pgTable(
  "audit_events",
  {
    businessId: text().notNull().default(currentBusiness),
    id: bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    tableName: text().notNull(),
    rowId: text().notNull(),
    action: text({ enum: ["insert", "update", "delete"] }).notNull(),
    /** Only the columns that changed; personal ones as "changed". */
    before: jsonb(),
    after: jsonb(),
    actor: text().notNull(),
    occurredAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: "audit_events_pkey", columns: [t.businessId, t.id] }),
    index("audit_events_by_row").on(t.businessId, t.tableName, t.rowId, t.id),
    check("audit_events_action", sql`${t.action} in ('insert', 'update', 'delete')`),
    pgPolicy("audit_events_tenant", {
      to: appRole,
      using: sql`${t.businessId} = ${currentBusiness}`,
      withCheck: sql`${t.businessId} = ${currentBusiness}`,
    }),
    pgPolicy("audit_events_platform", {
      to: platformRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
tableTraits.set(auditEvents, {
  purpose: "Who changed what, with before and after; written by the database itself.",
  appendOnly: true,
  audited: false,
});

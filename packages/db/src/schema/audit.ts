import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { currentBusiness, instant } from "./_columns";
import { appRole, platformRole, tableTraits } from "./_tenant";

/** Written by a trigger on every audited table; nobody updates or deletes it. */
export const auditEvents = pg.pgTable(
  "audit_events",
  {
    businessId: pg.text().notNull().default(currentBusiness),
    id: pg.bigint({ mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    tableName: pg.text().notNull(),
    rowId: pg.text().notNull(),
    action: pg.text({ enum: ["insert", "update", "delete"] }).notNull(),
    /** Only the columns that changed; personal ones as "changed". */
    before: pg.jsonb(),
    after: pg.jsonb(),
    actor: pg.text().notNull(),
    occurredAt: instant().notNull().defaultNow(),
  },
  (t) => [
    pg.primaryKey({ name: "audit_events_pkey", columns: [t.businessId, t.id] }),
    pg.index("audit_events_by_row").on(t.businessId, t.tableName, t.rowId, t.id),
    pg.check("audit_events_action", sql`${t.action} in ('insert', 'update', 'delete')`),
    pg.pgPolicy("audit_events_tenant", {
      to: appRole,
      using: sql`${t.businessId} = ${currentBusiness}`,
      withCheck: sql`${t.businessId} = ${currentBusiness}`,
    }),
    pg.pgPolicy("audit_events_platform", {
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

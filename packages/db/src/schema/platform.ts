import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { idCheck, instant, oneOf, taggedId, timestamps } from "./_columns";
import { appRole, authRole, globalTable, platformRole, tenantTable } from "./_tenant";

/** Same key and body gives the first answer again; same key and another body is refused. */
export const idempotencyKeys = tenantTable(
  "idempotency_keys",
  "idk",
  {
    scope: pg.text().notNull(),
    key: pg.text().notNull(),
    requestHash: pg.text().notNull(),
    response: pg.jsonb().$type<unknown>(),
  },
  (t) => [pg.uniqueIndex("idempotency_keys_once").on(t.businessId, t.scope, t.key)],
  { purpose: "Retries of a request that has been answered.", audited: false, deletable: true },
);

export const messageKinds = [
  "booking_confirmation",
  "booking_request",
  "booking_cancellation",
  "booking_declined",
  "booking_moved",
  "invitation",
] as const;
export const messageStatuses = ["queued", "sent", "failed", "dropped"] as const;

export const messages = tenantTable(
  "messages",
  "msg",
  {
    kind: pg.text({ enum: messageKinds }).notNull(),
    /** The booking or invitation it speaks of. */
    subjectId: pg.text().notNull(),
    channel: pg
      .text({ enum: ["email"] })
      .notNull()
      .default("email"),
    status: pg.text({ enum: messageStatuses }).notNull().default("queued"),
    attempts: pg.integer().notNull().default(0),
    sentAt: instant(),
    problem: pg.text(),
  },
  (t) => [
    pg.index("messages_by_subject").on(t.businessId, t.subjectId),
    oneOf("messages_kind", t.kind, messageKinds),
    oneOf("messages_channel", t.channel, ["email"]),
    oneOf("messages_status", t.status, messageStatuses),
    pg.check("messages_sent", sql`(${t.status} = 'sent') = (${t.sentAt} is not null)`),
    pg.check("messages_attempts", sql`${t.attempts} >= 0`),
  ],
  { purpose: "What was to be said to somebody, and whether it was.", audited: false },
);

export const rateLimits = globalTable(
  "rate_limits",
  {
    key: pg.text().primaryKey(),
    tokens: pg.doublePrecision().notNull(),
    refilledAt: instant().notNull(),
  },
  () => [
    pg.pgPolicy("rate_limits_app", { to: appRole, using: sql`true`, withCheck: sql`true` }),
    pg.pgPolicy("rate_limits_auth", { to: authRole, using: sql`true`, withCheck: sql`true` }),
    pg.pgPolicy("rate_limits_platform", {
      to: platformRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
  { purpose: "Token buckets of the public procedures; keys are hashes, never addresses." },
);

/** Mail as it would have left, kept only where the demo seed is and no mail server is set. */
export const mailboxMessages = globalTable(
  "mailbox_messages",
  {
    id: taggedId("mbx").primaryKey(),
    ...timestamps(),
    recipient: pg.text().notNull(),
    subject: pg.text().notNull(),
    text: pg.text().notNull(),
    html: pg.text().notNull(),
    /** Of what it was sent for: a job that runs twice leaves one mail. */
    keyHash: pg.text().notNull(),
  },
  (t) => [
    idCheck("mailbox_messages", t.id, "mbx"),
    pg.uniqueIndex("mailbox_messages_once").on(t.keyHash),
    pg.pgPolicy("mailbox_messages_platform", {
      to: platformRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
  { purpose: "The demo's mailbox." },
);

/** One row: what this installation is. Journeys may shift its clock only where it says `test`. */
export const installation = globalTable(
  "installation",
  {
    singleton: pg.boolean().primaryKey().default(true),
    kind: pg
      .text({ enum: ["live", "demo", "test"] })
      .notNull()
      .default("live"),
    seededOn: pg.date({ mode: "string" }),
  },
  (t) => [
    pg.check("installation_singleton", sql`${t.singleton}`),
    oneOf("installation_kind", t.kind, ["live", "demo", "test"]),
    pg.pgPolicy("installation_read", { for: "select", to: [appRole, authRole], using: sql`true` }),
    pg.pgPolicy("installation_platform", {
      to: platformRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
  { purpose: "Whether this installation is live, a demo or under test." },
);

import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgPolicy,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { idCheck, instant, oneOf, taggedId, timestamps } from "./_columns";
import { appRole, authRole, globalTable, platformRole, tenantTable } from "./_tenant";

/** Same key and body gives the first answer again; same key and another body is refused. */
export const idempotencyKeys = tenantTable(
  "idempotency_keys",
  "idk",
  {
    scope: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    response: jsonb().$type<unknown>(),
  },
  (t) => [uniqueIndex("idempotency_keys_once").on(t.businessId, t.scope, t.key)],
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
    kind: text({ enum: messageKinds }).notNull(),
    /** The booking or invitation it speaks of. */
    subjectId: text().notNull(),
    channel: text({ enum: ["email"] })
      .notNull()
      .default("email"),
    status: text({ enum: messageStatuses }).notNull().default("queued"),
    attempts: integer().notNull().default(0),
    sentAt: instant(),
    problem: text(),
  },
  (t) => [
    index("messages_by_subject").on(t.businessId, t.subjectId),
    oneOf("messages_kind", t.kind, messageKinds),
    oneOf("messages_channel", t.channel, ["email"]),
    oneOf("messages_status", t.status, messageStatuses),
    check("messages_sent", sql`(${t.status} = 'sent') = (${t.sentAt} is not null)`),
    check("messages_attempts", sql`${t.attempts} >= 0`),
  ],
  { purpose: "What was to be said to somebody, and whether it was.", audited: false },
);

export const rateLimits = globalTable(
  "rate_limits",
  {
    key: text().primaryKey(),
    tokens: doublePrecision().notNull(),
    refilledAt: instant().notNull(),
  },
  () => [
    pgPolicy("rate_limits_app", { to: appRole, using: sql`true`, withCheck: sql`true` }),
    pgPolicy("rate_limits_auth", { to: authRole, using: sql`true`, withCheck: sql`true` }),
    pgPolicy("rate_limits_platform", {
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
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    /** Of what it was sent for: a job that runs twice leaves one mail. */
    keyHash: text().notNull(),
  },
  (t) => [
    idCheck("mailbox_messages", t.id, "mbx"),
    uniqueIndex("mailbox_messages_once").on(t.keyHash),
    pgPolicy("mailbox_messages_platform", {
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
    singleton: boolean().primaryKey().default(true),
    kind: text({ enum: ["live", "demo", "test"] })
      .notNull()
      .default("live"),
    seededOn: date({ mode: "string" }),
  },
  (t) => [
    check("installation_singleton", sql`${t.singleton}`),
    oneOf("installation_kind", t.kind, ["live", "demo", "test"]),
    pgPolicy("installation_read", { for: "select", to: [appRole, authRole], using: sql`true` }),
    pgPolicy("installation_platform", {
      to: platformRole,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
  { purpose: "Whether this installation is live, a demo or under test." },
);

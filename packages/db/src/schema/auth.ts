import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { idCheck, instant, taggedId, timestamps } from "./_columns";
import { authRole, globalTable, platformRole } from "./_tenant";

const ownTable = (name: string) => [
  pg.pgPolicy(`${name}_auth`, { to: authRole, using: sql`true`, withCheck: sql`true` }),
  pg.pgPolicy(`${name}_platform`, { to: platformRole, using: sql`true`, withCheck: sql`true` }),
];

export const users = globalTable(
  "users",
  {
    id: taggedId("usr").primaryKey(),
    ...timestamps(),
    name: pg.text().notNull(),
    email: pg.text().notNull(),
    emailVerified: pg.boolean().notNull().default(false),
    image: pg.text(),
    locale: pg.text(),
    /** A banned user cannot sign in and is told `banReason`. */
    bannedAt: instant(),
    banReason: pg.text(),
  },
  (t) => [
    idCheck("users", t.id, "usr"),
    pg.uniqueIndex("users_email").on(t.email),
    pg.check("users_ban", sql`${t.bannedAt} is null or ${t.banReason} is not null`),
    ...ownTable("users"),
  ],
  { purpose: "A login: a person who may be a member of businesses and a customer of others." },
);

export const sessions = globalTable(
  "sessions",
  {
    id: taggedId("ses").primaryKey(),
    ...timestamps(),
    userId: pg.text().notNull(),
    token: pg.text().notNull(),
    expiresAt: instant().notNull(),
    ipAddress: pg.text(),
    userAgent: pg.text(),
    activeBusinessId: pg.text(),
  },
  (t) => [
    idCheck("sessions", t.id, "ses"),
    pg
      .foreignKey({ name: "sessions_user", columns: [t.userId], foreignColumns: [users.id] })
      .onDelete("cascade"),
    pg.index("sessions_user_idx").on(t.userId),
    pg.uniqueIndex("sessions_token").on(t.token),
    // A session of somebody banned is no session, whichever path asks for it.
    pg.pgPolicy("sessions_auth", {
      to: authRole,
      using: sql`not exists (select 1 from ${users} where ${users.id} = ${t.userId} and ${users.bannedAt} is not null)`,
      withCheck: sql`true`,
    }),
    pg.pgPolicy("sessions_platform", { to: platformRole, using: sql`true`, withCheck: sql`true` }),
  ],
  { purpose: "A signed-in browser of a user, and the business it works in." },
);

export const accounts = globalTable(
  "accounts",
  {
    id: taggedId("acc").primaryKey(),
    ...timestamps(),
    userId: pg.text().notNull(),
    accountId: pg.text().notNull(),
    providerId: pg.text().notNull(),
    accessToken: pg.text(),
    refreshToken: pg.text(),
    idToken: pg.text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: pg.text(),
    password: pg.text(),
  },
  (t) => [
    idCheck("accounts", t.id, "acc"),
    pg
      .foreignKey({ name: "accounts_user", columns: [t.userId], foreignColumns: [users.id] })
      .onDelete("cascade"),
    pg.index("accounts_user_idx").on(t.userId),
    pg.uniqueIndex("accounts_provider").on(t.providerId, t.accountId),
    ...ownTable("accounts"),
  ],
  { purpose: "A way for a user to sign in: a password or an outside identity." },
);

export const verifications = globalTable(
  "verifications",
  {
    id: taggedId("ver").primaryKey(),
    ...timestamps(),
    identifier: pg.text().notNull(),
    value: pg.text().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [
    idCheck("verifications", t.id, "ver"),
    pg.index("verifications_identifier").on(t.identifier),
    ...ownTable("verifications"),
  ],
  { purpose: "One-time codes and links of sign-in: they expire and work once." },
);

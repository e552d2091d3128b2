import type { Migration } from "./migrate";

/** `DATABASE_URL` is the owner's; with the three passwords the roles are made, without they must exist. */
export function migrationEnv(): Migration {
  const { DATABASE_URL, APP_PASSWORD, AUTH_PASSWORD, PLATFORM_PASSWORD } = process.env;
  if (!DATABASE_URL) throw new Error("DATABASE_URL is not set: which database is to be migrated?");
  if (!APP_PASSWORD || !AUTH_PASSWORD || !PLATFORM_PASSWORD) return { ownerUrl: DATABASE_URL };
  return {
    ownerUrl: DATABASE_URL,
    passwords: { app: APP_PASSWORD, auth: AUTH_PASSWORD, platform: PLATFORM_PASSWORD },
  };
}

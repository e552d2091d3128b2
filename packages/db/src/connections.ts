import postgres from "postgres";
import { connect, createTenantDb, type Database } from "./tenant";

/** A pool of at most `max` connections under one of the three roles. */
export function openPool(url: string, { max = 10 }: { max?: number } = {}): postgres.Sql {
  return postgres(url, { max, onnotice: () => undefined, connection: { TimeZone: "UTC" } });
}

export function openDatabase(url: string, options?: { max?: number }) {
  const client = openPool(url, options);
  const db: Database = connect(client);
  return { db, tenant: createTenantDb(db), close: () => client.end({ timeout: 5 }) };
}

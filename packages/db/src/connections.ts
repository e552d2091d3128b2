import postgres from "postgres";
import { connect, createTenantDb, type Database } from "./tenant";

/** A pool of at most `max` connections under one of the three roles. */
export function openPool(url: string, { max = 10 }: { max?: number } = {}): postgres.Sql {
  return postgres(url, {
    max,
    onnotice: () => undefined,
    connection: { TimeZone: "UTC", jit: "off" },
  });
}

export function openDatabase(url: string, options?: { max?: number }) {
  const client = openPool(url, options);
  const db: Database = connect(preparing(client));
  return { db, tenant: createTenantDb(db), close: () => client.end({ timeout: 5 }) };
}

/**
 * Drizzle sends every query unprepared, so that Postgres parses and plans it each time. Here those with parameters are
 * prepared once per connection; those without (the several statements of a binding) go as they are.
 */
function preparing(client: postgres.Sql): postgres.Sql {
  const begin = client.begin.bind(client);
  return Object.assign(prepare(client), {
    begin: (...args: [unknown] | [string, unknown]) => {
      const work = args[args.length - 1];
      if (typeof work !== "function") throw new Error("begin takes the work last");
      const options = typeof args[0] === "string" ? args[0] : "";
      return begin(options, (tx): unknown => work(prepare(tx)));
    },
  });
}

type Unsafe = postgres.Sql["unsafe"];

function prepare<S extends postgres.Sql | postgres.TransactionSql>(sql: S): S {
  const unsafe: Unsafe = sql.unsafe.bind(sql);
  const prepared: Unsafe = (query, args, options) =>
    args && args.length > 0
      ? unsafe(query, args, { ...options, prepare: true }) // Drizzle itself says false
      : unsafe(query, args, options);
  return Object.assign(sql, { unsafe: prepared });
}

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
  const { begin } = client;
  prepare(client);
  client.begin = ((...args: Parameters<typeof begin>) => {
    const work = args.pop();
    if (typeof work !== "function") throw new Error("begin takes the work last");
    return Reflect.apply(begin, client, [
      ...args,
      (tx: postgres.TransactionSql) => work(prepare(tx)),
    ]);
  }) as typeof begin;
  return client;
}

function prepare<S extends postgres.Sql | postgres.TransactionSql>(sql: S): S {
  const unsafe = sql.unsafe.bind(sql);
  sql.unsafe = ((
    query: string,
    args?: Parameters<typeof unsafe>[1],
    options?: Parameters<typeof unsafe>[2],
  ) =>
    args && args.length > 0
      ? unsafe(query, args, { ...options, prepare: true }) // Drizzle says false
      : unsafe(query, args, options)) as typeof sql.unsafe;
  return sql;
}

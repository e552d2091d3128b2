import { DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { idPattern } from "./ids";
import { inOrder } from "./in-order";
import * as schema from "./schema/index";

export const connect = (client: postgres.Sql) => drizzle({ client, schema, casing: "snake_case" });
export type Database = ReturnType<typeof connect>;

/** A transaction bound to one business. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** The locations a handle sees: all, or the listed ones (none, if the list is empty). */
export type LocationScope = "all" | readonly string[];

export interface Binding {
  readonly businessId: string;
  /** `member:mem_…`, `customer:cus_…`, `guest`, `system`: whom history and audit name. */
  readonly actor: string;
  readonly locations?: LocationScope;
}

/** The only handle on a tenant's data. The tenant is inside it and cannot be forgotten. */
export interface TenantDb {
  readonly businessId: string;
  /** Reads one consistent snapshot; Postgres rejects any write in it. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * READ COMMITTED; commits when `work` returns, rolls back when it throws. After a deadlock `work` runs once more,
   * so it must change nothing but the database.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

const businessId = idPattern("biz");
const locationId = idPattern("loc");
const actor = /^(system|import|guest|(member|user|customer|api_key|channel):[A-Za-z0-9_.-]{1,80})$/;

/**
 * The statements that bind a transaction. Literals, not parameters: a Postgres distributed by tenant passes on
 * `SET LOCAL` but not `set_config`. Hence every value is checked against its pattern first.
 */
function bindingStatements(binding: Binding): string {
  const scope = binding.locations ?? "all";
  if (!businessId.test(binding.businessId)) throw new Error("not a business id");
  if (!actor.test(binding.actor)) throw new Error("not an actor");
  if (scope !== "all" && !scope.every((id) => locationId.test(id)))
    throw new Error("not a location id");
  const locations = scope === "all" ? "*" : scope.join(",");
  return `set local app.business_id = '${binding.businessId}'; set local app.actor = '${binding.actor}'; set local app.locations = '${locations}'`;
}

export const createTenantDb =
  (db: Database) =>
  (binding: Binding): TenantDb => {
    const bind = bindingStatements(binding);
    const readOnly = `set transaction isolation level repeatable read, read only; ${bind}`;
    const inside =
      (statements: string) =>
      <T>(work: (tx: Tx) => Promise<T>) =>
        db.transaction(async (tx) => {
          // Sent before anything that `work` asks, and answered before it, so it need not be waited for.
          const [, result] = await inOrder(
            () => tx.execute(sql.raw(statements)),
            () => work(tx),
          );
          return result;
        });
    const write = inside(bind);
    return {
      businessId: binding.businessId,
      read: inside(readOnly),
      write: (work) =>
        write(work).catch((error: unknown) => (isDeadlock(error) ? write(work) : rethrow(error))),
    };
  };

/** Locks are taken in one order everywhere, so this is rare; the work is repeated once from its start. */
const isDeadlock = (error: unknown) =>
  error instanceof DrizzleQueryError &&
  error.cause instanceof postgres.PostgresError &&
  error.cause.code === "40P01";

function rethrow(error: unknown): never {
  throw error;
}

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { guardStatements } from "./guards";

export interface RolePasswords {
  readonly app: string;
  readonly auth: string;
  readonly platform: string;
}

export interface Migration {
  readonly ownerUrl: string;
  readonly passwords?: RolePasswords;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Any number that nothing else in this database locks. */
const MIGRATION_LOCK = 4_242_001;

/**
 * Brings a database from empty, or from any earlier version, to this one. Two processes that boot at once wait for
 * each other. With `passwords` the three roles are made or given these passwords; without, they must exist.
 */
export async function migrateDatabase({ ownerUrl, passwords }: Migration): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    if (passwords) await ensureRoles(client, passwords);
    await client.unsafe(await readFile(here("./prelude.sql"), "utf8"));
    await migrate(drizzle({ client }), { migrationsFolder: here("../../migrations") });
    await runMigrations({ connectionString: ownerUrl });
    await client.begin(async (tx) => {
      for (const statement of guardStatements()) await tx.unsafe(statement);
    });
    await client`insert into installation (kind) values ('live') on conflict do nothing`;
  } finally {
    await client.end();
  }
}

async function ensureRoles(client: postgres.Sql, passwords: RolePasswords) {
  for (const [name, password] of Object.entries(passwords)) {
    const role = `daybook_${name}`;
    const [exists] = await client`select 1 from pg_roles where rolname = ${role}`;
    // A password is a literal in DDL; ours are made of letters and digits, anything else is quoted by the server.
    const [quoted] = await client<
      { literal: string }[]
    >`select quote_literal(${password}) as literal`;
    // An owner who is no superuser may set a password, but not even repeat an attribute that they do not have themselves.
    await client.unsafe(
      exists
        ? `alter role ${role} login password ${quoted!.literal}`
        : `create role ${role} login password ${quoted!.literal} noinherit nocreatedb nocreaterole`,
    );
    await client.unsafe(`grant connect on database ${await currentDatabase(client)} to ${role}`);
  }
}

async function currentDatabase(client: postgres.Sql) {
  const [row] = await client<{ name: string }[]>`select quote_ident(current_database()) as name`;
  return row!.name;
}

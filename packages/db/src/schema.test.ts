import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { afterAll, describe, expect, inject, it } from "vitest";
import { tableTraits } from "./schema/_tenant";
import * as schema from "./schema/index";
import { toSnakeCase } from "./snake-case";

const owner = postgres(inject("database").ownerUrl, { max: 2, onnotice: () => undefined });
afterAll(() => owner.end());

/** Tables that belong to no business. One more must be argued for here. */
const globalTables = [
  "accounts", // sign-in
  "business_slugs", // addresses are unique over all businesses
  "businesses", // the tenants themselves: bound by their own id
  "installation", // one row about this installation
  "mailbox_messages", // the demo's mailbox
  "rate_limits", // buckets of hashed addresses
  "sessions", // sign-in
  "users", // sign-in
  "verifications", // sign-in
];

const tables = [...tableTraits].map(([table, traits]) => ({
  name: getTableName(table),
  table,
  traits,
}));
const tenantTables = tables.filter(({ name }) => !globalTables.includes(name));
const names = tables.map(({ name }) => name).sort();
const tenantNames = tenantTables.map(({ name }) => name).sort();

/** Sign-in's own tables have no policy for the app, two have one for everybody, the rest one bound to the tenant. */
function expectedPolicies(name: string) {
  if (["users", "sessions", "accounts", "verifications", "mailbox_messages"].includes(name))
    return { policies: 0, bound: 0 };
  return { policies: 1, bound: ["installation", "rate_limits"].includes(name) ? 0 : 1 };
}

describe("every table", () => {
  it("[1.14] is in the one schema, in the database, and in no other place", async () => {
    const exported = Object.values(schema).filter((value) =>
      tables.some(({ table }) => table === value),
    );
    expect(exported).toHaveLength(tables.length);
    const rows = await owner`
      select tablename as name from pg_tables where schemaname = 'public' order by tablename`;
    expect(rows.map((row) => row["name"])).toEqual(names);
  });

  it.each(names)(
    "%s has been migrated to what the schema says, column by column and check by check",
    async (name) => {
      const { columns, checks } = getTableConfig(
        tables.find((known) => known.name === name)!.table,
      );
      const migrated = await owner<{ name: string; nullable: string }[]>`
      select column_name as name, is_nullable as nullable from information_schema.columns where table_schema = 'public' and table_name = ${name}`;
      const said = columns.map((column) => ({
        name: toSnakeCase(column.name),
        nullable: column.notNull ? "NO" : "YES",
      }));
      expect(new Set(migrated)).toEqual(new Set(said));
      const constraints = await owner<{ name: string }[]>`
      select conname as name from pg_constraint where contype = 'c' and conrelid = ${name}::regclass`;
      expect(constraints.map((row) => row.name).sort()).toEqual(
        checks.map((check) => check.name).sort(),
      );
    },
  );

  it("[26.15] says what it is for", () => {
    for (const { traits } of tables) expect(traits.purpose.length).toBeGreaterThan(15);
  });

  it.each(tenantNames)("[1.2] DB: %s has a business, which cannot be null", async (name) => {
    const [column] = await owner`
      select is_nullable from information_schema.columns where table_name = ${name} and column_name = 'business_id'`;
    expect(column).toEqual({ is_nullable: "NO" });
  });

  it.each(names)(
    "%s has row security, and lets the app see no row but the tenant's",
    async (name) => {
      const [table] =
        await owner`select relrowsecurity as on from pg_class where relname = ${name} and relkind = 'r'`;
      const policies = await owner<{ qual: string; with_check: string }[]>`
      select qual, coalesce(with_check, qual) as with_check from pg_policies where tablename = ${name} and 'daybook_app' = any (roles)`;
      const toTenant = /(business_id|\bid) = .*app\.business_id.*business_ref/;
      const bound = policies.filter(
        (policy) => toTenant.test(policy.qual) && toTenant.test(policy.with_check),
      );
      expect({ on: table?.["on"], policies: policies.length, bound: bound.length }).toEqual({
        on: true,
        ...expectedPolicies(name),
      });
    },
  );

  it("[1.3] DB: no foreign key between tenant tables leaves the business out", async () => {
    const keys = await owner`
      select c.conname as name, t.relname as child, p.relname as parent,
        array(select attname from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) as columns
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class p on p.oid = c.confrelid
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace`;
    const crossing = keys.filter(
      (key) =>
        tenantNames.includes(key["child"]) &&
        tenantNames.includes(key["parent"]) &&
        !key["columns"].includes("business_id"),
    );
    expect(keys.length).toBeGreaterThan(50);
    expect(crossing).toEqual([]);
  });

  it("[26.9] DB: every foreign key is indexed by the business and the reference", async () => {
    const missing = await owner`
      select c.conname from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (
        select 1 from pg_index i where i.indrelid = c.conrelid
        and (i.indkey::int2[])[0:least(2, array_length(c.conkey, 1)) - 1] <@ c.conkey)`;
    expect(missing.map((row) => row["conname"])).toEqual([]);
  });

  it("names every constraint for what it keeps, so that a refusal can be told", async () => {
    const unnamed = await owner`
      select conname from pg_constraint where connamespace = 'public'::regnamespace
      and conname ~ '(_check\\d*|_fk|_fkey|_key|_excl)$'`;
    expect(unnamed.map((row) => row["conname"])).toEqual([]);
  });

  it("begins every unique index of a tenant table with the business", async () => {
    const astray = await owner`
      select i.indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where i.indisunique and t.relname = any (${tenantNames}) and a.attname <> 'business_id'`;
    expect(astray.map((row) => row["name"])).toEqual([]);
  });

  it.each(tenantNames.filter((name) => name !== "audit_events"))(
    "[1.6] [1.7] %s takes its id, times and actor from the one helper",
    (name) => {
      const { table } = tables.find((known) => known.name === name)!;
      expect(Object.keys(getTableColumns(table))).toEqual(
        expect.arrayContaining(["businessId", "id", "createdAt", "updatedAt", "createdBy"]),
      );
    },
  );

  it("[1.5] DB: histories are append-only for everybody but the owner", async () => {
    const grants = await owner`
      select grantee, table_name, privilege_type from information_schema.role_table_grants
      where table_name = any (${["booking_events", "booking_snapshots", "audit_events"]})
      and grantee like 'daybook_%' and grantee <> current_user and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`;
    expect([...grants]).toEqual([]);
  });

  it("uses text with a check, never an enum, since enum equality loses its index under row security", async () => {
    const enums =
      await owner`select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace`;
    expect([...enums]).toEqual([]);
  });
});

/**
 * @typedef {object} Mutant A database in which one guard is missing.
 * @property {string} name the guard's own name; for a policy also what was done to it
 * @property {string} table @property {string} sql takes the guard away
 */

/**
 * Every guard of the schema that has a name: constraints, unique indexes, policies. A policy can fail in two directions: taken away
 * it shuts everybody out, and made true for every row it lets everybody in.
 * @param sql a postgres.js client, connected as the owner
 * @returns {Promise<Mutant[]>}
 */
export async function findMutants(sql) {
  const constraints = await sql`
    select conname as name, conrelid::regclass::text as table,
      format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as sql
    from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0 and contype in ('c', 'u', 'x', 'f')
    union all
    select conname, contypid::regtype::text, format('alter domain %s drop constraint %I', contypid::regtype, conname)
    from pg_constraint
    where connamespace = 'public'::regnamespace and contypid <> 0 and contype = 'c'`;
  const indexes = await sql`
    select indexrelid::regclass::text as name, indrelid::regclass::text as table,
      format('drop index %s cascade', indexrelid::regclass) as sql
    from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace and indisunique and not indisprimary
      and not exists (select from pg_constraint where conindid = indexrelid)`;
  const policies = await sql`
    select polname as name, polrelid::regclass::text as table,
      format('drop policy %I on %s', polname, polrelid::regclass) as removed,
      case when coalesce(pg_get_expr(polqual, polrelid), 'true') <> 'true'
             or coalesce(pg_get_expr(polwithcheck, polrelid), 'true') <> 'true'
        then format('alter policy %I on %s', polname, polrelid::regclass)
          || case when polcmd <> 'a' then ' using (true)' else '' end
          || case when polcmd in ('a', 'w', '*') then ' with check (true)' else '' end
      end as opened
    from pg_policy join pg_class on pg_class.oid = polrelid
    where relnamespace = 'public'::regnamespace`;
  const removed = policies.map(({ name, table, removed: sql }) => ({
    name: `${name} (removed)`,
    table,
    sql,
  }));
  const opened = policies
    .filter(({ opened: sql }) => sql)
    .map(({ name, table, opened: sql }) => ({ name: `${name} (opened)`, table, sql }));
  const all = [...constraints, ...indexes, ...removed, ...opened];
  return all.toSorted((a, b) => a.table.localeCompare(b.table) || a.name.localeCompare(b.name));
}

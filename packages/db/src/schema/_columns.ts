import { type BuildExtraConfigColumns, sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { newId } from "../ids";

/** Bound by the tenant handle for one transaction; its domain refuses the empty string of a reused connection. */
export const currentBusiness = sql`current_setting('app.business_id')::business_ref`;

/** Bound beside the tenant: a write that no actor stands behind fails. */
const currentActor = sql`current_setting('app.actor')::actor_ref`;

/** An instant, to the microsecond as Postgres keeps it, to the millisecond as JavaScript reads it. */
export const instant = () => pg.timestamp({ withTimezone: true });

/** A primary key of tagged ULIDs, made by the app. */
export const taggedId = (tag: string) =>
  pg
    .text()
    .notNull()
    .$defaultFn(() => newId(tag));

export const timestamps = () => ({
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant()
    .notNull()
    .defaultNow()
    .$onUpdateFn(() => sql`now()`),
});

export const tenantColumns = (tag: string) => ({
  businessId: pg.text().notNull().default(currentBusiness),
  id: taggedId(tag),
  ...timestamps(),
  createdBy: pg.text().notNull().default(currentActor),
});

export type Columns = Record<string, pg.PgColumnBuilderBase>;
export type Row<C extends Columns> = BuildExtraConfigColumns<
  string,
  ReturnType<typeof tenantColumns> & C,
  "pg"
>;

const literals = (values: readonly string[]) =>
  sql.raw(values.map((value) => `'${value}'`).join(", "));

/** Text with a check, not an enum: enum equality is not leakproof, so row security would bar its index. */
export const oneOf = (name: string, column: pg.AnyPgColumn, values: readonly string[]) =>
  pg.check(name, sql`${column} in (${literals(values)})`);

/** The id carries its table's tag, so a reference of the wrong type cannot even be stored. */
export const idCheck = (table: string, column: pg.AnyPgColumn, tag: string) =>
  pg.check(`${table}_id_format`, sql`${column} ~ ${sql.raw(`'^${tag}_[0-9A-HJKMNP-TV-Z]{26}$'`)}`);

/** A subject column stands if and only if the row's kind names it (and then it is the only one). */
export const exactlyFor = (
  name: string,
  kind: pg.AnyPgColumn,
  columns: Record<string, pg.AnyPgColumn>,
) =>
  pg.check(
    name,
    sql.join(
      Object.entries(columns).map(
        ([value, column]) => sql`(${kind} = ${sql.raw(`'${value}'`)}) = (${column} is not null)`,
      ),
      sql` and `,
    ),
  );

/** An empty string is no text: a text column that says something says at least one character, at most `max`. */
export const textLength = (name: string, column: pg.AnyPgColumn, max: number) =>
  pg.check(name, sql`char_length(${column}) between 1 and ${sql.raw(String(max))}`);

import { type BuildExtraConfigColumns, type SQL, sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { type Columns, currentBusiness, idCheck, type Row, tenantColumns } from "./_columns";

/** What the migration grants and audits; everything else follows from the table itself. */
export interface TableTraits {
  /** The app may insert and read, never update or delete. */
  readonly appendOnly?: boolean;
  /** The app may delete rows (links and settings without a history of their own). */
  readonly deletable?: boolean;
  /** Changes are written to `audit_events`. On unless the table is a history itself or follows one. */
  readonly audited?: boolean;
  /** Columns that enter the audit only as "changed" (property names). */
  readonly personal?: readonly string[];
  /** One line for docs/schema.md. */
  readonly purpose: string;
  /** Names in older designs. */
  readonly alsoKnownAs?: string;
  /** The column that says which location a row belongs to; a location-scoped member sees no others. */
  readonly locationScope?: (row: Record<string, pg.AnyPgColumn>) => SQL;
}

/** Every table of the schema with what the migration must know of it. */
export const tableTraits = new Map<pg.PgTable, TableTraits>();

export const appRole = pg.pgRole("daybook_app").existing();
export const authRole = pg.pgRole("daybook_auth").existing();
export const platformRole = pg.pgRole("daybook_platform").existing();

type Constraint = pg.PgTableExtraConfigValue;

/** True in a handle without location scope, or when the location is one of the handle's. */
export const withinLocations = (column: pg.AnyPgColumn) =>
  sql`(current_setting('app.locations') = '*' or ${column} = any (string_to_array(current_setting('app.locations'), ',')))`;

/** A table whose rows belong to one business and are invisible to every other. */
export function tenantTable<N extends string, C extends Columns>(
  name: N,
  tag: string,
  columns: C,
  constraints: (row: Row<C>) => (Constraint | Constraint[])[],
  traits: TableTraits,
) {
  const table = pg.pgTable(name, { ...tenantColumns(tag), ...columns }, (row) => {
    const isOurs = sql`${row.businessId} = ${currentBusiness}`;
    const mayTouch = traits.locationScope
      ? sql`${isOurs} and ${traits.locationScope(row)}`
      : isOurs;
    return [
      pg.primaryKey({ name: `${name}_pkey`, columns: [row.businessId, row.id] }),
      idCheck(name, row.id, tag),
      pg.pgPolicy(`${name}_tenant`, { to: appRole, using: mayTouch, withCheck: mayTouch }),
      pg.pgPolicy(`${name}_platform`, { to: platformRole, using: sql`true`, withCheck: sql`true` }),
      ...constraints(row).flat(),
    ];
  });
  tableTraits.set(table, traits);
  return table;
}

/** A table that belongs to no business. A test holds the list of these; a new one must be argued for there. */
export function globalTable<N extends string, C extends Columns>(
  name: N,
  columns: C,
  constraints: (row: BuildExtraConfigColumns<N, C, "pg">) => Constraint[],
  traits: TableTraits,
) {
  const table = pg.pgTable(name, columns, constraints);
  tableTraits.set(table, { audited: false, ...traits });
  return table;
}

type TenantRow = Record<"id" | "businessId", pg.AnyPgColumn>;

/**
 * A foreign key that cannot cross tenants (row security does not apply to foreign-key checks), and its index.
 * `indexed: "elsewhere"` where another index begins with the same columns.
 */
export function belongsTo(
  name: string,
  row: Record<"businessId", pg.AnyPgColumn>,
  column: pg.AnyPgColumn,
  parent: TenantRow,
  { indexed = "here" }: { indexed?: "here" | "elsewhere" } = {},
): Constraint[] {
  const key = pg.foreignKey({
    name,
    columns: [row.businessId, column],
    foreignColumns: [parent.businessId, parent.id],
  });
  if (indexed === "elsewhere") return [key];
  return [key, pg.index(`${name}_idx`).on(asIndexable(row.businessId), asIndexable(column))];
}

/** A foreign key of more columns than a business and an id. Begin both lists with the business. */
export const refersTo = (
  name: string,
  columns: [pg.AnyPgColumn, ...pg.AnyPgColumn[]],
  foreignColumns: [pg.AnyPgColumn, ...pg.AnyPgColumn[]],
): Constraint => pg.foreignKey({ name, columns, foreignColumns });

/** Drizzle types an index's columns more narrowly than a foreign key's; every column of a table is both. */
const asIndexable = (column: pg.AnyPgColumn) => column as pg.ExtraConfigColumn;

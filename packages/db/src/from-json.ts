import { getTableColumns, type InferSelectModel } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { toSnakeCase } from "./snake-case";

type Field = readonly [property: string, column: string, isInstant: boolean];

const known = new WeakMap<PgTable, readonly Field[]>();

function fieldsOf(table: PgTable): readonly Field[] {
  const made =
    known.get(table) ??
    Object.entries(getTableColumns(table)).map(
      ([property, column]) =>
        [property, toSnakeCase(property), column.dataType === "date"] as const,
    );
  known.set(table, made);
  return made;
}

/** A row of `table` that a query returned as `to_jsonb(row)`, as a select would have returned it. */
export function fromJson<T extends PgTable>(
  table: T,
  json: Readonly<Record<string, unknown>>,
): InferSelectModel<T> {
  const row: Record<string, unknown> = {};
  for (const [property, column, isInstant] of fieldsOf(table)) {
    const value = json[column];
    row[property] = isInstant && typeof value === "string" ? new Date(value) : value;
  }
  return asRow<T>(row);
}

/** Every column of the table has been filled from the database's own row of it. */
const asRow = <T extends PgTable>(row: Record<string, unknown>) => row as InferSelectModel<T>;

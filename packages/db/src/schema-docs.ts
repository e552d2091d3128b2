import { getTableName, is, SQL } from "drizzle-orm";
import { getTableConfig, PgDialect, type PgTable } from "drizzle-orm/pg-core";
import { tableTraits } from "./schema/_tenant";
import "./schema/index";
import { toSnakeCase } from "./snake-case";

const dialect = new PgDialect({ casing: "snake_case" });
const text = (value: unknown) => (is(value, SQL) ? dialect.sqlToQuery(value).sql : String(value));
const code = (value: string) => `\`${value.replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;

/** docs/schema.md: every table with its purpose, older names, columns and what the database refuses in it. */
export function schemaDocs(): string {
  const tables = [...tableTraits.keys()].sort((a, b) =>
    getTableName(a) < getTableName(b) ? -1 : 1,
  );
  const intro = [
    "# The schema",
    "",
    "Written from `packages/db/src/schema` by `pnpm --filter @daybook/db docs`. Every table but the global ones has `business_id` first in its",
    "primary key, row security bound to it, a tagged id, times and the actor who made the row.",
    "",
    ...tables.map(
      (table) =>
        `- [${getTableName(table)}](#${getTableName(table)}): ${tableTraits.get(table)!.purpose}`,
    ),
  ];
  return `${[...intro, ...tables.flatMap(describe)].join("\n")}\n`;
}

function describe(table: PgTable): string[] {
  const { name, columns, checks, foreignKeys, indexes, uniqueConstraints } = getTableConfig(table);
  const traits = tableTraits.get(table)!;
  const marks = [
    traits.appendOnly && "append-only",
    traits.audited === false ? null : "audited",
    traits.locationScope && "limited by location",
  ].filter((mark) => typeof mark === "string");
  const column = (part: (typeof columns)[number]) => toSnakeCase(part.name);
  const rules = [
    ...uniqueConstraints.map(
      (rule) => `${code(rule.name ?? "")} unique (${rule.columns.map(column).join(", ")})`,
    ),
    ...indexes
      .filter((index) => index.config.unique)
      .map((index) => {
        const parts = index.config.columns.map((part) =>
          is(part, SQL) ? text(part) : toSnakeCase("name" in part ? String(part.name) : ""),
        );
        const where = index.config.where ? ` where ${code(text(index.config.where))}` : "";
        return `${code(index.config.name ?? "")} unique (${parts.join(", ")})${where}`;
      }),
    ...checks.map((check) => `${code(check.name)} check ${code(text(check.value))}`),
    ...foreignKeys.map((key) => {
      const { columns: own, foreignTable } = key.reference();
      return `${code(key.getName())} (${own.map(column).join(", ")}) refers to ${getTableName(foreignTable)}`;
    }),
    ...(extra[name] ?? []),
  ];
  return [
    "",
    `## ${name}`,
    "",
    `${traits.purpose}${traits.alsoKnownAs ? ` Also known as: ${traits.alsoKnownAs}.` : ""}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`,
    "",
    "| column | type | |",
    "| --- | --- | --- |",
    ...columns.map((part) => {
      const notes = [
        part.notNull ? "" : "may be null",
        traits.personal?.includes(part.name) ? "personal" : "",
      ].filter(Boolean);
      return `| ${column(part)} | ${part.getSQLType()} | ${notes.join(", ")} |`;
    }),
    "",
    ...rules.map((rule) => `- ${rule}`),
  ];
}

/** What Drizzle cannot declare and a migration adds. */
const extra: Record<string, string[]> = {
  resource_claims: [
    "`resource_claims_no_overlap` exclude (business_id =, resource_id =, lane =, tstzrange(starts_at, ends_at) &&) where `status = 'active'`",
  ],
  availability_exceptions: [
    "`availability_exceptions_one_per_day` exclude (business_id =, calendar_id =, daterange(from_on, until_on) &&) where the kind is `hours` and it has no scope",
  ],
  booking_orders: ["`booking_orders_totals` at the commit: the totals are the sums of the lines"],
};

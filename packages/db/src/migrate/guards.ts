import "../schema/index";
import { getTableName } from "drizzle-orm";
import { tableTraits, type TableTraits } from "../schema/_tenant";
import { toSnakeCase } from "../snake-case";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Privileges and triggers, from the traits that stand beside each table. Run after every migration and repeatable:
 * append-only tables are protected by privileges (nobody but the owner can UPDATE or DELETE), the audit trigger last.
 */
export function guardStatements(): string[] {
  const statements = [
    "grant usage on schema public to daybook_app, daybook_auth, daybook_platform",
    "grant usage on schema app to daybook_app, daybook_auth, daybook_platform",
    "revoke all on all functions in schema app from public",
    "grant execute on function app.customer_in_scope(text, text) to daybook_app, daybook_platform",
    "grant execute on function app.enqueue(text, json, timestamptz, text, int) to daybook_app",
    "grant execute on function app.dequeue(text) to daybook_app",
    "grant execute on function app.enqueue_auth_mail(json) to daybook_auth",
    "grant execute on function app.delete_lapsed_holds(timestamptz) to daybook_platform",
    "grant execute on function app.check_order_totals() to daybook_app, daybook_platform",
    "grant execute on function app.audit_row() to daybook_app, daybook_platform",
  ];
  for (const [table, traits] of tableTraits) {
    const name = getTableName(table);
    statements.push(
      `alter table ${name} enable row level security`,
      `revoke all on ${name} from daybook_app, daybook_auth, daybook_platform`,
    );
    const access = accessOf(name, traits);
    for (const [role, privileges] of Object.entries(access)) {
      if (privileges) statements.push(`grant ${privileges} on ${name} to ${role}`);
    }
    statements.push(`drop trigger if exists ${name}_audit on ${name}`);
    if (traits.audited ?? true) {
      const personal = (traits.personal ?? []).map(toSnakeCase).map(quoted).join(", ");
      statements.push(
        `create trigger ${name}_audit after insert or update or delete on ${name} for each row execute function app.audit_row(${personal})`,
      );
    }
  }
  for (const name of ["booking_orders", "booking_order_lines"]) {
    statements.push(
      `drop trigger if exists ${name}_totals on ${name}`,
      `create constraint trigger ${name}_totals after insert or update on ${name} deferrable initially deferred for each row execute function app.check_order_totals()`,
    );
  }
  return statements;
}

const authTables = new Set(["users", "sessions", "accounts", "verifications"]);
/** Those whose rows expire; the platform's daily job clears them away. */
const expiring = new Set(["sessions", "verifications"]);

function accessOf(
  name: string,
  { appendOnly = false, deletable = false, audited = true }: Partial<TableTraits>,
) {
  if (authTables.has(name)) {
    return {
      daybook_auth: "select, insert, update, delete",
      daybook_platform: expiring.has(name) ? "select, update, delete" : "select, update",
    };
  }
  if (name === "audit_events") return { daybook_app: "select", daybook_platform: "select" };
  if (name === "installation") {
    return {
      daybook_app: "select",
      daybook_auth: "select",
      daybook_platform: "select, insert, update",
    };
  }
  if (name === "rate_limits") {
    const all = "select, insert, update, delete";
    return { daybook_app: all, daybook_auth: all, daybook_platform: all };
  }
  if (name === "mailbox_messages") return { daybook_platform: "select, insert, delete" };
  const app = [
    "select",
    "insert",
    ...(appendOnly ? [] : ["update"]),
    ...(deletable ? ["delete"] : []),
  ];
  return {
    daybook_app: app.join(", "),
    daybook_platform: [
      "select",
      "insert",
      ...(appendOnly ? [] : ["update"]),
      ...(deletable && !audited ? ["delete"] : []),
    ].join(", "),
  };
}

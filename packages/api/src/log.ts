import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** One line of JSON on stderr. `fields` hold ids and counts, never what somebody typed. */
export function log(level: "info" | "warn" | "error", message: string, fields: Fields = {}): void {
  const line = { at: new Date().toISOString(), level, message, ...fields };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** What may be logged of an error: its kind and where it came from. Its message can quote a query with its parameters. */
export function traceOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const database =
    cause instanceof postgres.PostgresError
      ? {
          code: cause.code,
          constraint: cause.constraint_name ?? null,
          table: cause.table_name ?? null,
        }
      : {};
  const code: unknown = Reflect.get(error, "code");
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "));
  const kind = typeof code === "string" ? { code } : {};
  return { error: error.name, ...kind, ...database, trace: frames.slice(0, 8).join("\n") };
}

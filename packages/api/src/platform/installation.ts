import { type Database, installation } from "@daybook/db";

/** Whether this installation is live, a demo or under test. */
export async function installationKind(db: Database) {
  const [row] = await db.select({ kind: installation.kind }).from(installation);
  return row?.kind ?? "live";
}

import { type Database, installation } from "@daybook/db";

/** Whether this installation is live, a demo or under test. */
export async function installationKind(db: Database) {
  const [row] = await db.select({ kind: installation.kind }).from(installation);
  return row?.kind ?? "live";
}

/** Says what this installation is, and on which day (UTC) the demo was last brought up to date. */
export const markInstallation =
  (db: Database) =>
  async (kind: "demo" | "test", seededOn: string): Promise<void> => {
    await db
      .insert(installation)
      .values({ kind, seededOn })
      .onConflictDoUpdate({ target: installation.singleton, set: { kind, seededOn } });
  };

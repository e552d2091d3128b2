import { env } from "./env";
import type { Platform } from "./platform/platform";

/** The one source of `now`. */
export type Clock = () => Date;

/**
 * The system's clock. Journeys may begin at another instant (`TEST_CLOCK`, ISO) from which it then runs on; refused
 * unless the database is marked as test.
 */
export async function createClock(platform: Pick<Platform, "installationKind">): Promise<Clock> {
  const shifted = env.testClock();
  if (!shifted) return () => new Date();
  const kind = await platform.installationKind();
  if (kind !== "test") throw new Error("TEST_CLOCK is only for a database that is marked as test.");
  const origin = Date.parse(shifted);
  if (Number.isNaN(origin)) throw new Error("TEST_CLOCK is not an instant.");
  const started = Date.now();
  return () => new Date(origin + (Date.now() - started));
}

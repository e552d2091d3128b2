import { openDatabase } from "@daybook/db";
import { createAuth } from "./auth";
import { createClock } from "./clock";
import { env } from "./env";
import { createPlatform } from "./platform/platform";

interface Addresses {
  readonly appUrl: string;
  readonly authUrl: string;
  readonly platformUrl: string;
}

export const addressesOfEnv = (): Addresses => ({
  appUrl: env.appDatabaseUrl(),
  authUrl: env.authDatabaseUrl(),
  platformUrl: env.platformDatabaseUrl(),
});

/** Connections, one pool for each role, with sign-in and the clock upon them. Whoever opens it closes it. */
export async function openRuntime({ appUrl, authUrl, platformUrl }: Addresses) {
  const app = openDatabase(appUrl, { max: 20 });
  const sign = openDatabase(authUrl, { max: 5 });
  const platform = createPlatform(platformUrl);
  const close = async () => {
    await Promise.all([app.close(), sign.close(), platform.close()]);
  };
  try {
    const auth = createAuth({ db: sign.db, secret: env.authSecret(), url: env.publicUrl() });
    const clock = await createClock(platform);
    return { db: app.db, tenantDb: app.tenant, platform, auth, clock, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export type Runtime = Awaited<ReturnType<typeof openRuntime>>;

const slot = Symbol.for("daybook.runtime");
type Holder = { [slot]?: Promise<Runtime> };

/** A development server reloads modules and a build may hold them twice: the process still has one set of pools. */
const holder = () => globalThis as Holder;

/** This process's runtime, opened from the environment when first asked for. */
export function createRuntime(): Promise<Runtime> {
  const held = holder();
  held[slot] ??= openRuntime(addressesOfEnv()).catch((error: unknown) => {
    delete held[slot]; // the next request tries again
    throw error;
  });
  return held[slot];
}

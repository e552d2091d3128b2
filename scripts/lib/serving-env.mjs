import { openSecrets } from "../../packages/db/src/embedded/secrets.mjs";
import { localUrl } from "./port.mjs";

/**
 * What the web server and the worker are told. The owner's connection is not for the web server; the worker needs it for the
 * schema of its queue.
 * @param {{ dataDir: string, database: import("./database.mjs").DatabaseAccess, address: { host: string, port: number },
 *   demo: boolean }} options
 */
export function servingEnv({ dataDir, database, address, demo }) {
  const { DATABASE_URL, ...roleUrls } = database.urls;
  const webEnv = {
    DATABASE_URL: "",
    ...roleUrls,
    AUTH_SECRET: authSecret(dataDir),
    PUBLIC_URL: process.env.PUBLIC_URL || localUrl(address),
    HOST: address.host,
    PORT: String(address.port),
    ...(demo && { DEMO: "1" }),
  };
  return { webEnv, workerEnv: { ...webEnv, DATABASE_URL } };
}

/** Signs sessions and makes the links' tokens: whoever makes bookings needs the one that serves them. @param {string} dataDir */
export const authSecret = (dataDir) =>
  process.env.AUTH_SECRET || openSecrets(dataDir, ["authSecret"]).authSecret;

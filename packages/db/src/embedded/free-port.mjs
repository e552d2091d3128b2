import { createServer } from "node:net";

const attempts = 3;

/** @type {typeof import("./index.mjs").freePort} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Between our finding a free port and a server's taking it somebody else may: then it is tried with another.
 * @template Server
 * @param {(port: number) => Promise<Server>} listenOn @returns {Promise<Server>}
 */
export async function onFreePort(listenOn) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await listenOn(await freePort());
    } catch (error) {
      if (attempt === attempts || !/could not bind/.test(error.message)) throw error;
    }
  }
}

import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./problem.mjs";

/** Where we are going to listen: `HOST` and `PORT`, or 127.0.0.1:3000. */
export function listenAddress() {
  const host = process.env.HOST || "127.0.0.1";
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(
      `PORT is ${process.env.PORT}, which is not a port: a number from 1 to 65535 is needed.`,
    );
  }
  return { host, port };
}

/** The address that this machine itself reaches us under. @param {{ host: string, port: number }} address */
export function localUrl({ host, port }) {
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const name =
    isEverywhere || host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Finds out now, rather than after a build of a minute, that we cannot listen.
 * @param {{ host: string, port: number }} address
 * @param {{ patienceMs: number }} options how long somebody who listens there may take to go
 */
export async function mustBeFree(address, { patienceMs }) {
  const giveUpAt = Date.now() + patienceMs;
  let error = await listenOnce(address);
  while (error?.code === "EADDRINUSE" && Date.now() < giveUpAt) {
    await sleep(100);
    error = await listenOnce(address);
  }
  if (error) throw new Problem(whyNotListen(error, address));
}

/** @returns {Promise<NodeJS.ErrnoException | null>} why not */
function listenOnce({ host, port }) {
  return new Promise((resolve) => {
    const probe = createServer().once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

function whyNotListen(error, { host, port }) {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use, perhaps by another Daybook. Stop that, or choose another port: PORT=${port + 1} npm start`;
    case "EACCES":
      return `This account may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`;
    default:
      return `Listening on ${host}, port ${port}, is not possible: ${error.message}`;
  }
}

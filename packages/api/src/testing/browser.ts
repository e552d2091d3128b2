import { newId } from "@daybook/db";
import { testDatabase } from "@daybook/db/testing";
import { createAuth } from "../auth";
import { handleAuthOn, requestContextOn } from "../request";
import type { Runtime } from "../runtime";
import { platform, tenantDb, urls } from "./world";

export const PUBLIC_URL = "http://localhost:3000";

const { db: authDb } = testDatabase(urls.authUrl);

export const auth = createAuth({
  db: authDb,
  secret: process.env["AUTH_SECRET"] ?? "",
  url: PUBLIC_URL,
});

/** The runtime of a server in production, but for its clock: sign-in runs on the system's. */
export const runtime: Runtime = {
  db: testDatabase(urls.appUrl).db,
  tenantDb,
  platform,
  auth,
  clock: () => new Date(),
  close: () => Promise.resolve(),
};

/** Keeps cookies and calls the paths of sign-in, as a browser would on our own pages. */
export function openBrowser({ address = newId("adr") }: { address?: string } = {}) {
  const cookies = new Map<string, string>();
  const headers = () =>
    new Headers({
      origin: PUBLIC_URL,
      "content-type": "application/json",
      "x-daybook-address": address,
      ...(cookies.size > 0 && {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      }),
    });
  const send = async (method: string, path: string, body?: unknown) => {
    const request = new Request(`${PUBLIC_URL}/api/auth${path}`, {
      method,
      headers: headers(),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await handleAuthOn(runtime, request);
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]!.split("=", 2);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const text = await response.text();
    const json: unknown = text.startsWith("{") ? JSON.parse(text) : null;
    return { status: response.status, json, setCookie: response.headers.getSetCookie() };
  };
  return {
    get: (path: string) => send("GET", path),
    post: (path: string, body: unknown = {}) => send("POST", path, body),
    /** Who the procedures take this browser for. */
    signedIn: () => requestContextOn(runtime, headers(), address).signedIn(),
    cookies,
  };
}

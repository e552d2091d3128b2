import { sql } from "drizzle-orm";
import { addressOf, ADDRESS_HEADER } from "./address";
import type { Auth } from "./auth";
import { authPathOf, openAuthPaths } from "./auth-paths";
import type { RequestContext, SignedIn } from "./context";
import { DomainError } from "./errors";
import { limit, limits } from "./rate-limit";
import { createRuntime, type Runtime } from "./runtime";

/** What one HTTP request provides to the procedures. */
export async function createRequestContext(
  headers: Headers,
  address: string = addressOf(headers),
): Promise<RequestContext> {
  return requestContextOn(await createRuntime(), headers, address);
}

export function requestContextOn(
  { tenantDb, platform, auth, clock }: Runtime,
  headers: Headers,
  address: string,
): RequestContext {
  let asked: Promise<SignedIn | null> | undefined;
  const signedIn = () => (asked ??= findSignedIn(auth, headers));
  return { now: clock(), address, signedIn, tenantDb, platform };
}

async function findSignedIn(auth: Auth, headers: Headers): Promise<SignedIn | null> {
  if (!headers.has("cookie")) return null;
  // A refresh would need to set a cookie; `GET /get-session` does that.
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return null;
  const { id, name, email, emailVerified } = found.user;
  return {
    sessionId: found.session.id,
    activeBusinessId: found.session.activeBusinessId ?? null,
    user: { id, name, email, emailVerified },
  };
}

/** Answers everything below /api/auth, within the limits per address. */
export async function handleAuth(request: Request): Promise<Response> {
  return handleAuthOn(await createRuntime(), request);
}

export async function handleAuthOn(
  { auth, platform, clock }: Runtime,
  request: Request,
): Promise<Response> {
  if (!openAuthPaths.has(authPathOf(request))) return new Response("Not Found", { status: 404 });
  const address = addressOf(request.headers);
  try {
    const rule = request.method === "GET" ? limits.look : limits.sign;
    await limit({ platform, address, now: clock() }, rule);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const seconds = error.details.retryAfterSeconds ?? 1;
    return Response.json(
      { code: error.refusal, message: error.message },
      { status: 429, headers: { "retry-after": String(seconds) } },
    );
  }
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, address);
  return auth.handler(new Request(request, { headers }));
}

/** 200 with the database's state, 503 when it does not answer within two seconds. */
export async function health(): Promise<Response> {
  const up = await Promise.race([
    createRuntime()
      .then(({ db }) => db.execute(sql`select 1`))
      .then(() => true)
      .catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref()),
  ]);
  return Response.json(
    { status: up ? "ok" : "unavailable", database: up ? "up" : "down" },
    { status: up ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

import { accounts, sessions, users, verifications } from "@daybook/db";
import { testDatabase } from "@daybook/db/testing";
import { eq, like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openAuthPaths } from "./auth-paths";
import { unseal } from "./seal";
import { makeBusiness, openBrowser, queuedJobs, runtime, urls } from "./testing";

const { db } = testDatabase(urls.authUrl);
const password = "correct horse battery";
let count = 0;
const newEmail = () => `robin-${Date.now()}-${count++}@example.com`;

async function signUp(email = newEmail()) {
  const browser = openBrowser();
  const { status } = await browser.post("/sign-up/email", {
    name: "Robin",
    email,
    password,
    callbackURL: "/verify?next=%2Fconsole%2Fhours",
  });
  expect(status).toBe(200);
  const [user] = await db.select().from(users).where(eq(users.email, email));
  return { browser, email, user: user! };
}

/** The link of the latest mail of sign-in to this user. */
async function mailedLink(userId: string) {
  const job = (await queuedJobs("send-auth-mail", userId)).at(-1);
  return new URL(unseal(String(job?.["sealedLink"])));
}

const ban = (userId: string) =>
  db
    .update(users)
    .set({ bannedAt: new Date(), banReason: "You booked and never came." })
    .where(eq(users.id, userId));

describe("sign-in", () => {
  it("[2.1] signs up, out and in, with ids of ours and no tenant", async () => {
    const { browser, email, user } = await signUp();
    expect(user.id).toMatch(/^usr_[0-9A-Z]{26}$/);
    expect(await browser.signedIn()).toMatchObject({
      activeBusinessId: null,
      user: { id: user.id, email, emailVerified: false },
    });
    await browser.post("/sign-out");
    expect(await browser.signedIn()).toBeNull();
    expect(
      (await browser.post("/sign-in/email", { email, password: "wrong password" })).status,
    ).toBe(401);
    expect(await browser.signedIn()).toBeNull();
    expect(
      (await browser.post("/sign-in/email", { email: email.toUpperCase(), password })).status,
    ).toBe(200);
    expect((await browser.signedIn())?.user.id).toBe(user.id);
    const [account] = await db.select().from(accounts).where(eq(accounts.userId, user.id));
    expect(account?.password).not.toContain(password);
  });

  it("[2.1] verifies an address by the mailed link, whose secret the queue does not show", async () => {
    const { browser, user } = await signUp();
    const [job] = await queuedJobs("send-auth-mail", user.id);
    expect(job).toMatchObject({ kind: "verify", userId: user.id });
    const link = await mailedLink(user.id);
    expect(link.pathname).toBe("/verify");
    expect(link.searchParams.get("next")).toBe("/console/hours");
    const token = link.searchParams.get("token")!;
    expect(JSON.stringify(job)).not.toContain(token);
    expect(JSON.stringify(job)).not.toContain(user.email);
    expect((await openBrowser().get("/verify-email?token=nonsense")).status).toBe(401);
    expect((await openBrowser().get(`/verify-email?token=${token}`)).status).toBe(200);
    expect((await browser.signedIn())?.user.emailVerified).toBe(true);
  });

  it("[2.1] resets a password once by the mailed link and ends every session", async () => {
    const { browser, email, user } = await signUp();
    const other = openBrowser();
    await other.post("/request-password-reset", { email });
    const link = await mailedLink(user.id);
    expect(link.pathname).toBe("/reset-password");
    const token = link.searchParams.get("token")!;
    const kept = await db
      .select()
      .from(verifications)
      .where(like(verifications.identifier, `%${token}%`));
    expect(kept).toEqual([]); // only its hash is
    const reset = () =>
      other.post("/reset-password", { token, newPassword: "another long phrase" });
    expect((await reset()).status).toBe(200);
    expect((await reset()).status).toBe(400);
    expect(await browser.signedIn()).toBeNull();
    expect((await other.post("/sign-in/email", { email, password })).status).toBe(401);
    expect(
      (await other.post("/sign-in/email", { email, password: "another long phrase" })).status,
    ).toBe(200);
  });

  it("answers a reset for an unknown address like one for a known", async () => {
    const { email } = await signUp();
    const ask = (to: string) => openBrowser().post("/request-password-reset", { email: to });
    expect(await ask(newEmail())).toEqual(await ask(email));
  });

  it("[2.1] tells a banned user why, and takes an open session of theirs for none", async () => {
    const { browser, email, user } = await signUp();
    await ban(user.id);
    expect(await browser.signedIn()).toBeNull();
    expect((await browser.get("/get-session")).json).toBeNull();
    expect((await browser.post("/update-user", { name: "Still here" })).status).toBe(401);
    expect(await openBrowser().post("/sign-in/email", { email, password })).toMatchObject({
      status: 403,
      json: { code: "BANNED_USER", message: "You booked and never came." },
      setCookie: [],
    });
    expect(
      await openBrowser().post("/sign-in/email", { email, password: "wrong password" }),
    ).toMatchObject({
      status: 401, // a stranger does not learn of it
    });
  });

  it("[2.2] refuses a token that has expired, was revoked or was made up", async () => {
    const { browser, user } = await signUp();
    const mine = eq(sessions.userId, user.id);
    await db
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() - 1_000) })
      .where(mine);
    expect(await browser.signedIn()).toBeNull();

    const again = await signUp();
    await db.delete(sessions).where(eq(sessions.userId, again.user.id));
    expect(await again.browser.signedIn()).toBeNull();

    const third = await signUp();
    for (const [name, value] of third.browser.cookies) third.browser.cookies.set(name, `x${value}`);
    expect(await third.browser.signedIn()).toBeNull();
  });

  it("[2.2] DB: keeps tokens unique", async () => {
    const { user } = await signUp();
    const [session] = await db.select().from(sessions).where(eq(sessions.userId, user.id));
    const twin = { userId: user.id, token: session!.token, expiresAt: session!.expiresAt };
    await expect(db.insert(sessions).values(twin)).rejects.toMatchObject({
      cause: { constraint_name: "sessions_token" },
    });
  });

  it("sets cookies that scripts and other sites cannot use", async () => {
    const { setCookie } = await openBrowser().post("/sign-up/email", {
      name: "Robin",
      email: newEmail(),
      password,
    });
    expect(setCookie.length).toBeGreaterThan(0);
    for (const cookie of setCookie) {
      expect(cookie).toMatch(/^daybook\./);
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
    }
  });

  it("lets nobody set which business a session works in", async () => {
    const { browser } = await signUp();
    const { businessId } = await makeBusiness();
    await browser.post("/update-user", { activeBusinessId: businessId });
    const email = newEmail();
    const other = openBrowser();
    await other.post("/sign-up/email", {
      name: "Eve",
      email,
      password,
      activeBusinessId: businessId,
    });
    expect((await browser.signedIn())?.activeBusinessId).toBeNull();
    expect((await other.signedIn())?.activeBusinessId ?? null).toBeNull();
  });

  it("refuses a request from a foreign page that carries the cookie", async () => {
    const { browser } = await signUp();
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await runtime.auth.handler(
      new Request("http://localhost:3000/api/auth/sign-out", {
        method: "POST",
        headers: { origin: "https://evil.example", cookie, "content-type": "application/json" },
        body: "{}",
      }),
    );
    expect(response.status).toBe(403);
    expect(await browser.signedIn()).not.toBeNull();
  });

  it("limits attempts per address", async () => {
    const browser = openBrowser();
    const email = newEmail();
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => browser.post("/request-password-reset", { email })),
    );
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(15);
    expect(refused[0]).toMatchObject({ json: { code: "TOO_MANY_REQUESTS" } });
    expect((await openBrowser().post("/request-password-reset", { email })).status).toBe(200);
  });
});

describe("[26.5] the paths of sign-in", () => {
  const routes = Object.values(runtime.auth.api).flatMap((endpoint: unknown) => {
    if (typeof endpoint !== "function" || !("path" in endpoint) || !("options" in endpoint))
      return [];
    const { path, options } = endpoint;
    if (typeof path !== "string") return [];
    const { method } = Object(options) as { method?: string | string[] };
    return [method ?? "GET"].flat().map((verb) => ({ verb, path }));
  });
  const call = (verb: string, path: string) =>
    runtime.auth.handler(
      new Request(`http://localhost:3000/api/auth${path}`, {
        method: verb,
        headers: { origin: "http://localhost:3000", "content-type": "application/json" },
        ...(verb !== "GET" && { body: "{}" }),
      }),
    );

  it("are the library's", () => {
    expect(routes.length).toBeGreaterThan(25);
    const known = new Set(routes.map(({ verb, path }) => `${verb} ${path}`));
    expect([...openAuthPaths].filter((path) => !known.has(path))).toEqual([]);
  });

  it.each(routes)("$verb $path is reachable only if it is listed", async ({ verb, path }) => {
    const { status } = await call(verb, path.replace(":token", "x").replace(":id", "x"));
    expect(status === 404).toBe(!openAuthPaths.has(`${verb} ${path}`));
  });

  it.each([
    "/ok/",
    "//ok",
    "/list-sessions/",
    "/%6cist-sessions",
    "/list-sessions?x=/get-session",
    "/sign-in/../ok",
  ])("GET %s is no way around", async (path) => {
    expect((await call("GET", path)).status).toBe(404);
  });
});

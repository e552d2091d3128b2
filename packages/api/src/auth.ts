import { accounts, type Database, newId, sessions, users, verifications } from "@daybook/db";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import { eq, sql } from "drizzle-orm";
import { authBasePath, authPathOf, openAuthPaths } from "./auth-paths";
import { log, traceOf } from "./log";
import { seal } from "./seal";

export interface AuthDeps {
  /** On the auth role's connection, which sees the tables of sign-in and nothing else. */
  readonly db: Database;
  /** At least 32 characters. */
  readonly secret: string;
  /** Where browsers reach this installation, without a slash at the end. */
  readonly url: string;
}

const DAY = 86_400;
const tags: Record<string, string> = {
  user: "usr",
  session: "ses",
  account: "acc",
  verification: "ver",
};

/** What a mail of sign-in is about; the link is sealed, since it would sign its reader in. */
export interface AuthMail {
  readonly kind: "verify" | "reset";
  readonly userId: string;
  readonly sealedLink: string;
}

/** Sign-in by e-mail and password. Who may do what in a business is none of its concern. */
export function createAuth({ db, secret, url }: AuthDeps) {
  const mail = async (mail: AuthMail) => {
    await db.execute(sql`select app.enqueue_auth_mail(${JSON.stringify(mail)}::json)`);
  };
  return betterAuth({
    appName: "Daybook",
    baseURL: url,
    basePath: authBasePath,
    secret,
    trustedOrigins: [new URL(url).origin],
    telemetry: { enabled: false },
    // Its messages can quote what somebody typed.
    logger: {
      level: "error",
      log: (level, _message, error) =>
        log(level === "warn" ? "warn" : "error", "sign-in", traceOf(error)),
    },
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
      transaction: true,
    }),
    advanced: {
      cookiePrefix: "daybook",
      // Said aloud: under NODE_ENV=test the library would leave this check out.
      disableOriginCheck: false,
      useSecureCookies: url.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: ["x-daybook-address"] },
      database: { generateId: ({ model }) => newId(tags[model] ?? "aut") },
    },
    // `handleAuth` counts in the same buckets as the procedures, across processes.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) =>
        mail({
          kind: "reset",
          userId: user.id,
          sealedLink: seal(`${url}/reset-password?token=${token}`),
        }),
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: DAY,
      // To a page with a button: a mail scanner that opens every link must not verify an address.
      sendVerificationEmail: ({ user, url: link, token }) =>
        mail({ kind: "verify", userId: user.id, sealedLink: seal(verifyPage(url, link, token)) }),
    },
    verification: { storeIdentifier: "hashed" },
    session: {
      expiresIn: 30 * DAY,
      updateAge: DAY,
      additionalFields: { activeBusinessId: { type: "string", required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: {
          // The sessions of a banned user are invisible to this role; here they are told why.
          before: async ({ userId }) => {
            const [user] = await db.select().from(users).where(eq(users.id, userId));
            if (user?.bannedAt)
              throw new APIError("FORBIDDEN", {
                code: "BANNED_USER",
                message: user.banReason ?? "",
              });
          },
        },
      },
    },
    plugins: [
      {
        id: "open-paths",
        onRequest: (request) =>
          Promise.resolve(
            openAuthPaths.has(authPathOf(request))
              ? undefined
              : { response: new Response("Not Found", { status: 404 }) },
          ),
      },
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Our own page with the token; it keeps what the visitor was about to do (`next`), which the library's link carries. */
function verifyPage(url: string, libraryLink: string, token: string): string {
  const wanted = new URL(new URL(libraryLink).searchParams.get("callbackURL") ?? "/verify", url);
  const page = new URL("/verify", url);
  page.searchParams.set("token", token);
  const next = wanted.searchParams.get("next");
  if (next) page.searchParams.set("next", next);
  return page.href;
}

/**
 * The browser's side of the sign-in endpoints under /api/auth. A small typed fetch, since the
 * library's own client weighs more than the pages that would use it.
 */
export type AuthRefusal =
  | "credentials"
  | "unverified"
  | "taken"
  | "banned"
  | "weak"
  | "expired"
  | "limited"
  | "offline"
  | "failed";

export type AuthAnswer =
  | { readonly ok: true }
  /** `reason` is what the person may read: why an account is closed. */
  | { readonly ok: false; readonly refusal: AuthRefusal; readonly reason: string | null };

interface Endpoints {
  "sign-in/email": { email: string; password: string };
  "sign-up/email": { name: string; email: string; password: string; callbackURL: string };
  "sign-out": Record<string, never>;
  "request-password-reset": { email: string; redirectTo: string };
  "reset-password": { newPassword: string; token: string };
  "send-verification-email": { email: string; callbackURL: string };
  "revoke-session": { token: string };
  "revoke-other-sessions": Record<string, never>;
  "revoke-sessions": Record<string, never>;
  "organization/set-active": { organizationId: string };
}

/** The shortest password the server takes. */
export const shortestPassword = 10;

export async function authPost<Path extends keyof Endpoints>(
  path: Path,
  body: Endpoints[Path],
): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true };
    return refused(response.status, await response.json().catch(() => null));
  } catch {
    return { ok: false, refusal: "offline", reason: null };
  }
}

const refusals: Record<string, AuthRefusal> = {
  INVALID_EMAIL_OR_PASSWORD: "credentials",
  INVALID_EMAIL: "credentials",
  EMAIL_NOT_VERIFIED: "unverified",
  USER_ALREADY_EXISTS: "taken",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "taken",
  BANNED_USER: "banned",
  PASSWORD_TOO_SHORT: "weak",
  INVALID_TOKEN: "expired",
  TOKEN_EXPIRED: "expired",
};

function refused(status: number, body: unknown): AuthAnswer {
  if (status === 429) return { ok: false, refusal: "limited", reason: null };
  const refusal = refusals[text(body, "code") ?? ""] ?? "failed";
  return { ok: false, refusal, reason: refusal === "banned" ? text(body, "message") : null };
}

function text(body: unknown, key: string): string | null {
  if (typeof body !== "object" || body === null) return null;
  const value: unknown = Reflect.get(body, key);
  return typeof value === "string" ? value : null;
}

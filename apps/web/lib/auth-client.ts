/**
 * The browser's side of the sign-in endpoints under /api/auth. A small typed fetch, since the
 * library's own client weighs more than the pages that would use it.
 */
export type AuthRefusal =
  | "credentials"
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
  "sign-up/email": { name: string; email: string; password: string };
  "sign-out": Record<string, never>;
  "request-password-reset": { email: string };
  "reset-password": { newPassword: string; token: string };
  "send-verification-email": { email: string };
}

/** The shortest password the server takes. */
export const shortestPassword = 10;

export const authPost = <Path extends keyof Endpoints>(path: Path, body: Endpoints[Path]) =>
  answerOf(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** Confirms the address that the mailed link's token was sent to. */
export const verifyEmail = (token: string) =>
  answerOf(`verify-email?token=${encodeURIComponent(token)}`, {});

async function answerOf(path: string, init: RequestInit): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth/${path}`, init);
    if (response.ok) return { ok: true };
    return refused(response.status, await response.json().catch(() => null));
  } catch {
    return { ok: false, refusal: "offline", reason: null };
  }
}

const refusals: Record<string, AuthRefusal> = {
  INVALID_EMAIL_OR_PASSWORD: "credentials",
  INVALID_EMAIL: "credentials",
  USER_ALREADY_EXISTS: "taken",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "taken",
  BANNED: "banned",
  PASSWORD_TOO_SHORT: "weak",
  INVALID_TOKEN: "expired",
  TOKEN_EXPIRED: "expired",
};

function refused(status: number, body: unknown): AuthAnswer {
  if (status === 429) return { ok: false, refusal: "limited", reason: null };
  const refusal = refusals[text(body, "code") ?? ""] ?? "failed";
  const reason = refusal === "banned" ? text(body, "message") : null;
  return { ok: false, refusal, reason: reason || null };
}

function text(body: unknown, key: string): string | null {
  if (typeof body !== "object" || body === null) return null;
  const value: unknown = Reflect.get(body, key);
  return typeof value === "string" ? value : null;
}

/**
 * The paths of sign-in that are reachable, below /api/auth. Everything else that the library brings, or will bring with
 * an upgrade, is 404: sessions and memberships have procedures of their own, with our permissions.
 */
export const openAuthPaths: ReadonlySet<string> = new Set([
  "POST /sign-up/email",
  "POST /sign-in/email",
  "POST /sign-out",
  "GET /get-session",
  "POST /send-verification-email",
  "GET /verify-email",
  "POST /request-password-reset",
  "POST /reset-password",
  "POST /change-password",
  "POST /update-user",
]);

export const authBasePath = "/api/auth";

/** `GET /get-session` of a request to `…/api/auth/get-session?x=1`. */
export function authPathOf({ method, url }: Pick<Request, "method" | "url">): string {
  return `${method} ${new URL(url).pathname.slice(authBasePath.length)}`;
}

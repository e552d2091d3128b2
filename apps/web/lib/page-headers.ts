/** Pages made to stand in other sites' frames. Everything else never does. */
export const isFramed = (pathname: string) => /^\/embed(\/|$)/.test(pathname);

/** Pages whose address is a key: it must not travel on as a referrer. */
const secret = /^\/(manage|invitations|reset-password|verify)(\/|$)/;

interface Page {
  readonly pathname: string;
  /** Fresh for each answer: only scripts that carry it run. */
  readonly nonce: string;
  readonly production: boolean;
}

/** What a page may load, who may frame it, and what it tells other sites about its address. */
export function pageHeaders({ pathname, nonce, production }: Page): Record<string, string> {
  const inFrames = isFramed(pathname);
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${production ? "" : " 'unsafe-eval'"}`,
    // Positioned popups and tenants' colours are style attributes, which no nonce can cover.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${inFrames ? "*" : "'none'"}`,
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    "Referrer-Policy": secret.test(pathname) ? "no-referrer" : "strict-origin-when-cross-origin",
    ...(!inFrames && { "X-Frame-Options": "DENY" }),
  };
}

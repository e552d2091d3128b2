/** Set by proxy.ts: the path and query of the page, which a layout cannot see. */
export const pathHeader = "x-daybook-path";

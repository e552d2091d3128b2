// Browsers read a backslash as a slash and drop tabs and line breaks, so that "/\t/evil.example" leaves the site.
const within = /^\/(?![/\\])[^\\\s]*$/;

/** A path of this site to go on to, or `otherwise`: what stands in an address may have been put there by anybody. */
export const safePath = (wish: string | null | undefined, otherwise: string): string =>
  isOurPath(wish) ? wish : otherwise;

/** Guarantees a path that stays on this origin; that a page lives there is the router's to say. */
const isOurPath = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && within.test(text);

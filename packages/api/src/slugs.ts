/** A name as an address: `Café Zürich & Söhne` becomes `cafe-zurich-sohne`. At most 60 characters; may be too short to be one. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");

/** The address, then the address with 2, 3 … behind it. */
export function* slugsLike(base: string): Generator<string> {
  yield base;
  for (let n = 2; n < 1_000; n++) yield `${base.slice(0, 60 - 4).replace(/-+$/, "")}-${n}`;
}

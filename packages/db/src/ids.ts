import { randomFillSync } from "node:crypto";
import { monotonicFactory } from "ulid";

/** Random bytes are fetched by the page: one at a time, as the library would, an id costs twenty times as much. */
const bytes = new Uint8Array(4_096);
let used = bytes.length;

function randomFraction(): number {
  if (used === bytes.length) {
    randomFillSync(bytes);
    used = 0;
  }
  return bytes[used++]! / 256; // 32 letters divide 256, so each is equally likely
}

const ulid = monotonicFactory(randomFraction);

/** A tagged ULID such as `bkg_01J…`: the tag says the type, the rest sorts by creation. */
export const newId = <Tag extends string>(tag: Tag): `${Tag}_${string}` => `${tag}_${ulid()}`;

/** What an id of this type looks like; the edge refuses every other with 400. */
export const idPattern = (tag: string): RegExp => new RegExp(`^${tag}_[0-9A-HJKMNP-TV-Z]{26}$`);

import { monotonicFactory } from "ulid";

const ulid = monotonicFactory();

/** A tagged ULID such as `bkg_01J…`: the tag says the type, the rest sorts by creation. */
export const newId = <Tag extends string>(tag: Tag): `${Tag}_${string}` => `${tag}_${ulid()}`;

/** What an id of this type looks like; the edge refuses every other with 400. */
export const idPattern = (tag: string): RegExp => new RegExp(`^${tag}_[0-9A-HJKMNP-TV-Z]{26}$`);

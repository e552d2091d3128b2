import { randomBytes } from "node:crypto";

/** The server under test trusts its proxy; each visitor comes from another address, as in life. */
export const someAddress = (): string => `10.${[...randomBytes(3)].join(".")}`;

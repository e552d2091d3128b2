export * from "./contract.ts";
export * from "./explain-types.ts";
export * from "./types.ts";

export * from "./schema/index";
export { tableTraits, type TableTraits } from "./schema/_tenant";
export { idPattern, newId } from "./ids";
export { fromJson } from "./from-json";
export { inOrder } from "./in-order";
export { on } from "./on";
export { openDatabase, openPool } from "./connections";
export { reservedSlugs, slugPattern } from "./slugs";
export type { Binding, Database, LocationScope, TenantDb, Tx } from "./tenant";

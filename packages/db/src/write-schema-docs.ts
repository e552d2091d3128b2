import { writeFileSync } from "node:fs";
import { schemaDocs } from "./schema-docs";

writeFileSync(new URL("../../../docs/schema.md", import.meta.url), schemaDocs());

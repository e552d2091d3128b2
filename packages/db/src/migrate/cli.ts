import { migrationEnv } from "./env";
import { migrateDatabase } from "./migrate";

await migrateDatabase(migrationEnv());
process.stdout.write("The database is up to date.\n");

import { migrationEnv } from "./env";
import { migrateDatabase } from "./migrate";

const { ownerUrl, passwords } = migrationEnv();
await migrateDatabase(ownerUrl, passwords);
process.stdout.write("The database is up to date.\n");

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterEach, expect, it } from "vitest";
import { migrateDatabase } from "../migrate/migrate.ts";
import { createTestBusiness, testDatabase } from "../testing";
import { withDatabase, withLogin } from "../testing-server/urls.ts";
import { backUp } from "./backup.mjs";
import { startEmbeddedPostgres } from "./index.mjs";

const passwords = { app: "app-password", auth: "auth-password", platform: "platform-password" };
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "daybook-restore-"));
  chmodSync(folder, 0o755); // mkdtemp gives 0700
  folders.push(folder);
  return folder;
}

/** Everything that the roles' URLs are needed for here. */
const rolesAt = (ownerUrl: string) => ({
  template: "",
  serverUrl: ownerUrl,
  ownerUrl,
  appUrl: withLogin(ownerUrl, "daybook_app", passwords.app),
  authUrl: withLogin(ownerUrl, "daybook_auth", passwords.auth),
  platformUrl: withLogin(ownerUrl, "daybook_platform", passwords.platform),
});

/** What the app's own role sees of one business, which takes its tenant setting, its policies and its grants. */
async function slugsSeen(ownerUrl: string, businessId: string) {
  const app = postgres(rolesAt(ownerUrl).appUrl, { max: 1 });
  try {
    return await app.begin(async (tx) => {
      await tx.unsafe(`set local app.business_id = '${businessId}'`);
      return tx`select slug from business_slugs`;
    });
  } finally {
    await app.end();
  }
}

it("restores the embedded database from a backup made while it was being written to", async () => {
  const parent = newFolder();
  const settings = { fsync: "off" };
  const server = await startEmbeddedPostgres({ dataDir: path.join(parent, "data"), settings });
  await migrateDatabase({ ownerUrl: server.url, passwords });
  const urls = rolesAt(server.url);
  const before = await createTestBusiness(urls);

  const writing = postgres(server.url, { max: 1 });
  await writing`create table pad (n int)`;
  const progress = { isBackedUp: false };
  const writes = (async () => {
    while (!progress.isBackedUp) await writing`insert into pad select generate_series(1, 2000)`;
  })();
  const into = path.join(parent, "backup");
  await backUp({ url: server.url, dataDir: server.dataDir, into });
  progress.isBackedUp = true;
  await writes;
  const after = await createTestBusiness(urls);
  await writing.end();
  await testDatabase(urls.appUrl).close();
  await server.stop();

  const restored = await startEmbeddedPostgres({ dataDir: into });
  try {
    await migrateDatabase({ ownerUrl: restored.url, passwords }); // as every start does
    expect(await slugsSeen(restored.url, before.businessId)).toEqual([{ slug: before.slug }]);
    expect(await slugsSeen(restored.url, after.businessId)).toEqual([]);
  } finally {
    await restored.stop();
  }
});

/** Debian keeps each version in a folder of its own. The embedded one brings no pg_dump. */
const installations = "/usr/lib/postgresql";
const version15 = path.join(installations, "15");
const has15 = existsSync(path.join(version15, "bin", "pg_dump"));

it.runIf(has15)(
  "restores a server of one's own, version 15, from pg_dump as README says",
  async () => {
    const startOne = () => startEmbeddedPostgres({ temporary: true, installation: version15 });
    const [source, target] = [await startOne(), await startOne()];
    try {
      await migrateDatabase({ ownerUrl: source.url, passwords });
      const urls = rolesAt(source.url);
      const { businessId, slug } = await createTestBusiness(urls);
      await testDatabase(urls.appUrl).close();

      const dump = path.join(newFolder(), "daybook.dump");
      run("pg_dump", ["--format=custom", `--file=${dump}`, source.url]);
      const roles = Object.keys(passwords).map((role) => `create role daybook_${role}`);
      run("psql", ["--quiet", "--command", roles.join(";"), target.url]);
      const fresh = withDatabase(target.url, "restored");
      run("psql", ["--quiet", "--command", "create database restored", target.url]);
      run("pg_restore", ["--exit-on-error", `--dbname=${fresh}`, dump]);

      await migrateDatabase({ ownerUrl: fresh, passwords });
      expect(await slugsSeen(fresh, businessId)).toEqual([{ slug }]);
    } finally {
      await Promise.all([source.stop(), target.stop()]);
    }
  },
);

function run(program: string, args: string[]) {
  const { status, stderr } = spawnSync(path.join(version15, "bin", program), args, {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

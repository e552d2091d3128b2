import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { afterEach, expect, it, vi } from "vitest";
import { startEmbeddedPostgres } from "./index.mjs";

const folders: string[] = [];
const isRoot = process.getuid?.() === 0;

/** A data folder that nothing has been put in, below one that every account can enter. */
function newDataDir({ mode = 0o755 } = {}) {
  const parent = mkdtempSync(path.join(tmpdir(), "daybook-embedded-"));
  folders.push(parent);
  chmodSync(parent, 0o755); // mkdtemp gives 0700
  const dataDir = path.join(parent, "data");
  mkdirSync(dataDir);
  chmodSync(dataDir, mode); // whatever the umask says
  return dataDir;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function query(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    return await sql`select current_user as role, current_setting('listen_addresses') as listens`;
  } finally {
    await sql.end();
  }
}

/** Starts a server in a process of its own and kills that process without warning. */
async function startAndKill(dataDir: string) {
  const launcher = fileURLToPath(new URL("index.mjs", import.meta.url));
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(launcher)});
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed: unknown[] = await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  return String(printed[0]).trim();
}

const pidFile = (dataDir: string) => path.join(dataDir, "postgres-18", "postmaster.pid");

it("listens on the loopback address only and asks for a password", async () => {
  const server = await startEmbeddedPostgres({ temporary: true });
  try {
    const [row] = await query(server.url);
    expect(row).toEqual({ role: "daybook_owner", listens: "127.0.0.1" });

    const guess = new URL(server.url);
    guess.password = "daybook_owner";
    await expect(query(guess.href)).rejects.toMatchObject({ code: "28P01" });
  } finally {
    await server.stop();
  }
  expect(() => statSync(server.dataDir)).toThrow("ENOENT");
});

it("keeps its password where only its owner can read it, and keeps it", async () => {
  const dataDir = newDataDir();
  const passwordNow = async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    await server.stop();
    return new URL(server.url).password;
  };
  const password = await passwordNow();
  expect(password).toMatch(/^[\w-]{43}$/);
  expect(statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(await passwordNow()).toBe(password);
});

it("leaves no server behind when the process that started it is killed", async () => {
  const dataDir = newDataDir();
  const url = await startAndKill(dataDir);
  await vi.waitFor(() => expect(query(url)).rejects.toMatchObject({ code: "ECONNREFUSED" }), 5_000);
});

it("reuses the server that already runs on its data, and stops it all the same", async () => {
  const dataDir = newDataDir();
  const first = await startEmbeddedPostgres({ dataDir });
  const second = await startEmbeddedPostgres({ dataDir });
  expect(second).toMatchObject({ reused: true, url: first.url });
  await second.stop();
  await expect(query(first.url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await first.stop();
});

it("recovers from a crash, even when the crashed server's process number belongs to somebody else now", async () => {
  const dataDir = newDataDir();
  const first = await startEmbeddedPostgres({ dataDir });
  const lines = readFileSync(pidFile(dataDir), "utf8").split("\n");
  process.kill(Number(lines[0]), "SIGKILL");
  await vi.waitFor(() => expect(query(first.url)).rejects.toThrow(/ECONN|CONNECTION/), 5_000);
  writeFileSync(pidFile(dataDir), [process.pid, ...lines.slice(1)].join("\n"));

  const second = await startEmbeddedPostgres({ dataDir });
  expect(second.reused).toBe(false);
  expect(await query(second.url)).toHaveLength(1);
  await second.stop();
});

it("says so when the database's account cannot reach the data folder", async () => {
  const dataDir = path.join(newDataDir({ mode: isRoot ? 0o700 : 0o500 }), "inner");
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
    isRoot ? /cannot be reached by the account/ : /cannot be used/,
  );
});

it("says so when the secrets were lost", async () => {
  const dataDir = newDataDir();
  await (await startEmbeddedPostgres({ dataDir })).stop();
  rmSync(path.join(dataDir, "secrets.json"));
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/does not accept the password/);
});

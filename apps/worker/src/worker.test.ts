import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openInstallation } from "@daybook/api/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
const patience = { timeout: 15_000, interval: 50 };

/** Says the worker's process id, then becomes it or, with a shell in between, waits for it. */
function start(env: Record<string, string>, { inShell = false } = {}) {
  const args = ["--import", tsx, main];
  const child = inShell
    ? spawn("sh", ["-c", '"$0" "$@" & echo "pid $!"; wait', process.execPath, ...args], {
        env: { ...process.env, ...env },
      })
    : spawn(process.execPath, args, { env: { ...process.env, ...env } });
  const said = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said.text += chunk.toString()));
  return { child, said, ready: () => vi.waitUntil(() => said.text.includes("is ready"), patience) };
}

const exitOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("the job worker", () => {
  let demo: Awaited<ReturnType<typeof openInstallation>>;
  beforeAll(async () => {
    demo = await openInstallation("demo");
  });
  afterAll(() => demo.close());

  it("delivers queued mail, runs every job of the clock, and stops when it is told to", async () => {
    const { child, said, ready } = start(demo.env);
    await ready();
    await demo.askForMail("ada@example.com", "http://localhost:3000/reset-password?token=abc");
    await vi.waitUntil(async () => (await demo.platform.mailbox()).length > 0, patience);
    const [mail] = await demo.platform.mailbox();
    expect(mail).toMatchObject({ recipient: "ada@example.com", subject: "Choose a new password" });
    expect(mail?.text).toContain("/reset-password?token=abc");

    for (const name of ["expire-bookings", "settle-unattended", "delete-old-holds", "clean-up"])
      await demo.queue(name);
    await vi.waitUntil(async () => (await demo.jobs()).length === 0, patience);

    const gone = exitOf(child);
    child.kill("SIGTERM");
    expect(await gone).toBe(0);
    expect(said.text).not.toContain("error");
    expect(said.text).not.toContain("ada@example.com");
  });

  it("keeps a job that failed, and says neither in the log nor in the queue what it held", async () => {
    const live = await openInstallation("live");
    const { child, said, ready } = start(live.env);
    await ready();
    await live.askForMail("ada@example.com", "http://localhost:3000/reset-password?token=abc");
    await vi.waitUntil(async () => (await live.jobs()).some((job) => job.failed), patience);
    expect(await live.jobs()).toEqual([{ name: "send-auth-mail", failed: true }]);
    await vi.waitUntil(() => said.text.includes("SMTP_URL is not set"), patience);
    expect(said.text).not.toMatch(/ada@example|token=abc/);
    const gone = exitOf(child);
    child.kill("SIGTERM");
    expect(await gone).toBe(0);
    await live.close();
  });

  it("does not outlive the one who started it", async () => {
    const { child, said, ready } = start(demo.env, { inShell: true });
    await ready();
    const pid = Number(/pid (\d+)/.exec(said.text)?.[1]);
    expect(isAlive(pid)).toBe(true);
    child.kill("SIGKILL");
    await vi.waitUntil(() => !isAlive(pid), patience);
  });
});

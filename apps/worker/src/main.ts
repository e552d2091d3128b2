import { createRuntime, jobs } from "@daybook/api";
import { databaseUrl } from "./env";
import { startWorker } from "./start-worker";

const runtime = await createRuntime();
const worker = await startWorker({ connectionString: databaseUrl(), jobs: jobs(runtime) });
process.stdout.write("The job worker is ready.\n");

const state = { stopping: false };
async function stop() {
  if (state.stopping) return;
  state.stopping = true;
  await worker.stop();
  await runtime.close();
  process.exit(0);
}

process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());

// Whoever started us may die without a word, and a shell in between swallows signals.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(), 500).unref();

// The connection to the queue is gone for good: whoever keeps us starts us again.
await worker.promise;
if (!state.stopping) process.exit(1);

import { dailyJobs, type jobs, minuteJobs } from "@daybook/api";
import { Logger, run, type TaskList } from "graphile-worker";

interface Options {
  /** The owner's: the queue has a schema of its own, which the runner keeps up to date. A direct connection, since it listens. */
  readonly connectionString: string;
  readonly jobs: ReturnType<typeof jobs>;
}

/** Starts to take jobs, and to queue those of the clock. `stop` waits for what is running. */
export async function startWorker({ connectionString, jobs: ready }: Options) {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(ready).map(([name, job]) => [
      name,
      (payload: unknown, { job: { attempts, max_attempts } }) =>
        job({ payload, isLast: attempts >= max_attempts }),
    ]),
  );
  return run({
    connectionString,
    taskList,
    crontab: [
      ...minuteJobs.map((name) => `* * * * * ${name} ?max=3`),
      ...dailyJobs.map((name) => `23 3 * * * ${name} ?max=3`),
    ].join("\n"),
    concurrency: 4,
    // A signal ends the whole process, which stops the runner itself.
    noHandleSignals: true,
    logger: quiet,
  });
}

/** Jobs log for themselves; of the runner only what is wrong with itself. */
const quiet = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`${JSON.stringify({ level, message })}\n`);
});

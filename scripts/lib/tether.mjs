/**
 * Loaded first into a process that must not outlive the one that started it. That one holds the other end of our standard input;
 * however it dies, the end is closed.
 */
const graceMs = 3_000;

let leaving = false;
function leave() {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), graceMs);
  process.kill(process.pid, "SIGTERM");
}

process.stdin.on("end", leave).on("error", leave).resume();
// To wait for that is no reason to stay.
process.stdin.unref();

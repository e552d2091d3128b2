const startedAt = performance.now();

/** @param {number} since a reading of performance.now() */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One line of progress, with the time since we started. @param {string} line */
export function say(line) {
  console.log(`[${secondsSince(startedAt).padStart(7)}] ${line}`);
}

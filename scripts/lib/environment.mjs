/** No tool that we start reports about us to anybody. */
const quiet = { NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/**
 * Our own environment without what npm adds for its scripts, and without NODE_ENV: each tool knows its own, and pnpm would leave
 * out half of the packages.
 * @param {NodeJS.ProcessEnv} more
 */
export function toolEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => name !== "NODE_ENV" && !isForUs(name),
  );
  return { ...Object.fromEntries(kept), ...quiet, ...more };
}

/** What describes the script that npm runs. Where packages come from (a registry, a proxy) goes on to the tools. */
const isForUs = (/** @type {string} */ name) =>
  /^npm_/i.test(name) &&
  !/^npm_config_(registry|https?_proxy|proxy|noproxy|cafile|cache|userconfig|globalconfig)$/i.test(
    name,
  );

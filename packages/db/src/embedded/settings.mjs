const settingsOfAll = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  jit: "off", // our queries are short: compiling one takes longer than running it
};

const settingsOfKept = { max_connections: "100", shared_buffers: "64MB" };

// Nothing of it survives, so nothing waits for a disk; and tests race with many clients at once.
const settingsOfTemporary = {
  max_connections: "300",
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/** @param {boolean} temporary @param {Record<string, string>} wished */
export const serverSettings = (temporary, wished) => ({
  ...settingsOfAll,
  ...(temporary ? settingsOfTemporary : settingsOfKept),
  ...wished,
});

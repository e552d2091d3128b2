/** What the environment says. Read when asked for, so that a build needs none of it. */
const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

export const env = {
  appDatabaseUrl: () => required("APP_DATABASE_URL"),
  authDatabaseUrl: () => required("AUTH_DATABASE_URL"),
  platformDatabaseUrl: () => required("PLATFORM_DATABASE_URL"),
  /** Signs sessions and derives the links' tokens; at least 32 characters. */
  authSecret: () => required("AUTH_SECRET"),
  /** Where browsers reach this installation, without a slash at the end. */
  publicUrl: () => required("PUBLIC_URL").replace(/\/+$/, ""),
  /** Where what must outlive this process is kept, such as the demo's logins. */
  dataDir: () => required("DATA_DIR"),
  smtpUrl: () => process.env["SMTP_URL"] || null,
  mailFrom: () => process.env["MAIL_FROM"] || "Daybook <booking@localhost>",
  /** Milliseconds or an ISO instant by which journeys shift the clock; refused unless the database is marked as test. */
  testClock: () => process.env["TEST_CLOCK"] || null,
  trustedProxy: () => process.env["TRUSTED_PROXY"] === "1",
};

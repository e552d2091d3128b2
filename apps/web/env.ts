/** What the web app itself reads from its surroundings; addresses and secrets belong to the packages that use them. */
export const env = {
  production: process.env.NODE_ENV === "production",
  /** Whether the five demo businesses have been made here. */
  demo: process.env["DEMO"] === "1",
} as const;

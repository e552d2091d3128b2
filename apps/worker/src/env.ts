/** The owner's connection, for the queue. */
export function databaseUrl(): string {
  const url = process.env["DATABASE_URL"];
  if (!url) throw new Error("DATABASE_URL is not set: whose queue is it?");
  return url;
}

/** `startsAt` as the column `starts_at`; the same as Drizzle's `casing: "snake_case"` for the names we use. */
export const toSnakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The values without repeats and without empty strings, in the order in which they first stand. */
export const unique = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean);

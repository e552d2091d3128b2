/** What Next hands a page: a name may stand in an address several times. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The first value of each name. */
export async function firstOf(search: SearchParams): Promise<Partial<Record<string, string>>> {
  const pairs = Object.entries(await search).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first] as const];
  });
  return Object.fromEntries(pairs);
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that say something: what an input left out stays as it is. Its type drops `undefined`, as its value does. */
export const given = <T extends object>(input: T): Given<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Given<T>;

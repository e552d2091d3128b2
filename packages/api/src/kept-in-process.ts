/**
 * One of its kind per process, although bundlers may load this module several times. Under one name always the same
 * `make`, so what is found is what it made.
 */
export function keptInProcess<T>(name: string, make: () => T): T {
  const key = Symbol.for(`daybook:${name}`);
  const known: unknown = Reflect.get(globalThis, key);
  if (known !== undefined) return known as T;
  const made = make();
  Reflect.set(globalThis, key, made);
  return made;
}

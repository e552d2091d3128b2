import fc from "fast-check";

/** Minutes as people enter them, mostly; any minute now and then. */
export const minutes = (min: number, max: number) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .integer({ min: Math.ceil(min / 15), max: Math.floor(max / 15) })
        .map((n) => n * 15),
    },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );

/** Null three times out of `3 + weight`. */
export const sometimes = <T>(value: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(null) },
    { weight: Math.round(weight * 10), arbitrary: value },
  );

/** A list of one of these lengths, each as likely as it is often named. */
export const several = <T>(value: fc.Arbitrary<T>, lengths: readonly number[]): fc.Arbitrary<T[]> =>
  fc
    .constantFrom(...lengths)
    .chain((length) => fc.array(value, { minLength: length, maxLength: length }));

/** Draws that are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1, without 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly int: (from: number, until: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** By weights, which need not add up to one. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
}

/** One stream per seed text, so that a day can be drawn again without the days before it. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(next() * from.length)];
    if (chosen === undefined) throw new Error("nothing to draw from");
    return chosen;
  };
  return {
    next,
    int: (from, until) => from + Math.floor(next() * (until - from + 1)),
    chance: (probability) => next() < probability,
    pick,
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(choices)[0];
    },
  };
}

/** Chris Doty-Humphrey's small fast counter, whose state is made of the seed by FNV-1a. */
function sfc32(seed: string): () => number {
  let [a, b, c, count] = [hash(`${seed}a`), hash(`${seed}b`), hash(`${seed}c`), 1];
  const next = () => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i++) next(); // similar seeds begin alike
  return next;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value | 0;
}

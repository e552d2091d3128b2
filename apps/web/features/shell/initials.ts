const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** "Maya van der Berg" → "MB": the first and the last word, by whole characters. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map(first).join("").toLocaleUpperCase();
}

const first = (word = "") => [...characters.segment(word)][0]?.segment ?? "";

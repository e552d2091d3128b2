/** What was typed, kept where nobody else reads it: this tab, this business, this visit. */
export interface Details {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
}

export interface Outcome {
  readonly code: string;
  readonly manageToken: string;
}

export interface Kept {
  readonly details?: Details;
  readonly outcome?: Outcome;
}

export const noDetails: Details = { name: "", email: "", phone: "", note: "" };

// A browser that blocks storage throws on touching it: then this page's memory has to do.
const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string) {
  memory.set(key, value);
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Kept in memory.
  }
}

const visitKey = (slug: string, token: string) => `daybook.${slug}.${token}`;
const currentKey = (slug: string) => `daybook.${slug}`;

/** The visit's token that this tab used last at the business. */
export const currentToken = (slug: string): string | null => read(currentKey(slug));
export const setCurrentToken = (slug: string, token: string) => write(currentKey(slug), token);

/** A new visit's token: 128 random bits in 22 characters. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

/** As text, which compares by value; null where nothing was kept yet. */
export const keptText = (slug: string, token: string | null): string | null =>
  token === null ? null : read(visitKey(slug, token));

export const asKept = (text: string | null): Kept =>
  text === null ? {} : parsed(JSON.parse(text));

export const keptFor = (slug: string, token: string): Kept => asKept(keptText(slug, token));

const listeners = new Set<() => void>();

export function keep(slug: string, token: string, change: Kept) {
  write(visitKey(slug, token), JSON.stringify({ ...keptFor(slug, token), ...change }));
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever something is kept. Answers how to stop. */
export function whenKept(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Only `keep` writes under these keys, so what is read is what it wrote. */
const parsed = (stored: unknown) => stored as Kept;

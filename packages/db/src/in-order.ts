type Ask = () => unknown;
type Answers<T extends readonly Ask[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/**
 * Asks several queries of one transaction in a single journey. Postgres runs them one after the other as they stand
 * here, so a later one may rely on an earlier one's locks and rows, but not on its answer. Each function asks its first
 * query before it awaits anything. If one fails, so do all after it; what is thrown is the first.
 */
export function inOrder<T extends readonly Ask[]>(...asks: T): Promise<Answers<T>> {
  // Drizzle's builders do nothing until they are awaited; `Promise.all` of them would begin with what a function awaits.
  return asAnswers<T>(
    Promise.all(asks.map((ask) => new Promise<unknown>((resolve) => resolve(ask())))),
  );
}

/** The answers stand in the order of their questions. */
const asAnswers = <T extends readonly Ask[]>(answers: Promise<unknown>) =>
  answers as Promise<Answers<T>>;

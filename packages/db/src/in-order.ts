type Ask = () => unknown;
type Answers<T extends readonly Ask[]> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };

/**
 * Asks several queries of one transaction in a single journey. Postgres runs them one after the other as they stand
 * here, so a later one may rely on an earlier one's locks and rows, but not on its answer. Each function asks its first
 * query before it awaits anything. Throws what failed first, once all have ended: a straggler would run in whatever
 * transaction has the connection next, and that may be another business's.
 */
export async function inOrder<T extends readonly Ask[]>(...asks: T): Promise<Answers<T>> {
  let failure: { readonly error: unknown } | undefined;
  // Drizzle's builders do nothing until they are awaited; given to `Promise.all` beside functions they would come last.
  const started = asks.map((ask) =>
    new Promise<unknown>((resolve) => resolve(ask())).catch((error: unknown) => {
      failure ??= { error };
    }),
  );
  const answers = await Promise.all(started);
  if (failure) throw failure.error;
  return asAnswers<T>(answers);
}

/** None has failed, and each stands in its question's place. */
const asAnswers = <T extends readonly Ask[]>(answers: unknown[]) => answers as Answers<T>;

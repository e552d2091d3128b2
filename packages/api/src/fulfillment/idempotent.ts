import { createHash } from "node:crypto";
import { idempotencyKeys, type Tx } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import { DomainError, found } from "../errors";

/**
 * Runs `work` once per key. A repeat with the same body gets the first answer again, with another body it is refused;
 * a repeat that arrives while the first is under way waits for it, since both insert the same key.
 */
export async function once<T>(
  tx: Tx,
  { scope, key, body }: { scope: string; key: string; body: unknown },
  work: () => Promise<T>,
): Promise<T> {
  const requestHash = createHash("sha256").update(JSON.stringify(body)).digest("base64url");
  const [fresh] = await tx
    .insert(idempotencyKeys)
    .values({ scope, key, requestHash })
    .onConflictDoNothing({
      target: [idempotencyKeys.businessId, idempotencyKeys.scope, idempotencyKeys.key],
    })
    .returning({ id: idempotencyKeys.id });
  if (!fresh) {
    const [known] = await tx
      .select()
      .from(idempotencyKeys)
      .where(and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key)));
    const first = found(known, "IDEMPOTENCY_MISMATCH");
    if (first.requestHash !== requestHash) throw new DomainError("IDEMPOTENCY_MISMATCH");
    return asAnswer<T>(first.response);
  }
  const answer = await work();
  await tx
    .update(idempotencyKeys)
    .set({ response: answer })
    .where(eq(idempotencyKeys.id, fresh.id));
  return answer;
}

/** What was stored under this scope and key is what the same function returned before; it is made of JSON values only. */
const asAnswer = <T>(stored: unknown) => stored as T;

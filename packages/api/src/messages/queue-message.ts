import { type messageKinds, messages, newId, type Tx } from "@daybook/db";
import { enqueue } from "../outbox";

interface NewMessage {
  readonly kind: (typeof messageKinds)[number];
  /** The booking or invitation it speaks of. What it says is rendered when it is sent. */
  readonly subjectId: string;
  /** Not before this instant. */
  readonly runAt?: Date;
}

/** Queues a message with the change that causes it. Its id, by which the job can be dropped while it waits: `message:<id>`. */
export async function queueMessage(
  tx: Tx,
  businessId: string,
  { kind, subjectId, runAt }: NewMessage,
): Promise<string> {
  const messageId = newId("msg");
  await tx.insert(messages).values({ id: messageId, kind, subjectId });
  const options = { key: `message:${messageId}`, ...(runAt && { runAt }) };
  await enqueue(tx, businessId, "send-message", { messageId }, options);
  return messageId;
}

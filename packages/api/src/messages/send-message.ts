import { messages, type Tx } from "@daybook/db";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { JobContext } from "../fulfillment/jobs";
import { id } from "../ids";
import type { Mailer } from "../mail";
import { tenantContext } from "../tenant-context";
import { bookingLetter, isStillTrue } from "./booking-letter";
import { invitationLetter, loadInvitation } from "./invitation-letter";
import { type Letter, renderLetter } from "./letter";
import { loadBookingForMessage } from "./load-booking";

export interface MailContext extends JobContext {
  readonly mailer: Mailer;
}

const Payload = z.object({ businessId: id("biz"), messageId: id("msg") });

/**
 * Sends one queued message, rendered from the state it finds. Run again after it was sent it does nothing; run again after
 * a crash in between it sends the same Message-ID. `isLast`: there will be no further attempt.
 */
export async function sendMessage(job: MailContext, payload: unknown, isLast = false) {
  const { businessId, messageId } = Payload.parse(payload);
  const { tenant } = tenantContext(job, { businessId, actor: "system" });
  const due = await tenant.read((tx) => prepare(tx, messageId, job.now));
  if (due === "nothing to do") return;
  const isThis = and(eq(messages.id, messageId), eq(messages.status, "queued"));
  if (typeof due === "string") {
    await tenant.write((tx) =>
      tx.update(messages).set({ status: "dropped", problem: due }).where(isThis),
    );
    return;
  }
  try {
    // Between two transactions, not inside one: a mail server may take its time.
    await job.mailer.send({
      ...renderLetter(due.letter),
      recipient: due.recipient,
      key: messageId,
    });
  } catch (error) {
    const failed = { attempts: sql`${messages.attempts} + 1`, problem: problemOf(error) };
    await tenant.write((tx) =>
      tx
        .update(messages)
        .set({ ...failed, ...(isLast && { status: "failed" as const }) })
        .where(isThis),
    );
    throw error;
  }
  await tenant.write((tx) =>
    tx
      .update(messages)
      .set({
        status: "sent",
        sentAt: job.now,
        attempts: sql`${messages.attempts} + 1`,
        problem: null,
      })
      .where(isThis),
  );
}

type Due = { readonly recipient: string; readonly letter: Letter };
type NotDue = "nothing to do" | "no address" | "no longer true";

async function prepare(tx: Tx, messageId: string, now: Date): Promise<Due | NotDue> {
  const [message] = await tx.select().from(messages).where(eq(messages.id, messageId));
  if (message?.status !== "queued") return "nothing to do";
  if (message.kind === "invitation") {
    const invitation = await loadInvitation(tx, message.subjectId, now);
    if (!invitation) return "no longer true";
    return { recipient: invitation.invitation.email, letter: invitationLetter(invitation) };
  }
  const it = await loadBookingForMessage(tx, message.subjectId);
  if (!isStillTrue(message.kind, it.booking.status)) return "no longer true";
  const recipient = it.booking.contactEmail ?? it.customerEmail;
  return recipient ? { recipient, letter: bookingLetter(message.kind, it) } : "no address";
}

/** What went wrong, without what it went wrong with: an SMTP answer quotes the address. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code: unknown = Reflect.get(error, "responseCode") ?? Reflect.get(error, "code");
  return typeof code === "string" || typeof code === "number" ? String(code) : error.name;
}

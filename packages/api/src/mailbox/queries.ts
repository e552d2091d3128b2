import type { RequestContext } from "../context";
import { DomainError } from "../errors";

/** What would have left as mail, newest first. A live installation has no such thing. */
export async function listMail({ platform }: Pick<RequestContext, "platform">) {
  if ((await platform.installationKind()) === "live") throw new DomainError("NOT_FOUND");
  const rows = await platform.mailbox();
  return rows.map(({ id, recipient, subject, text, html, createdAt }) => ({
    id,
    recipient,
    subject,
    text,
    html,
    sentAt: createdAt,
  }));
}

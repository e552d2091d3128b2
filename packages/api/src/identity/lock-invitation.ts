import { invitations, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { found } from "../errors";

export async function lockInvitationById(tx: Tx, invitationId: string) {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(eq(invitations.id, invitationId))
    .for("update");
  return found(row, "INVITATION_NOT_FOUND");
}

import { businesses, invitations, members, on, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import { whyNotAnswer } from "../account/rules";
import { env } from "../env";
import { found } from "../errors";
import { derivedToken, linkToken } from "../tokens";
import { type Letter, oneLine } from "./letter";
import { whenIn } from "./when";

/** An invitation with all that its mail says, or null where it cannot be answered any more. */
export async function loadInvitation(tx: Tx, invitationId: string, now: Date) {
  const [row] = await tx
    .select({ invitation: invitations, business: businesses, invitedBy: members.name })
    .from(invitations)
    .innerJoin(businesses, eq(businesses.id, invitations.businessId))
    .innerJoin(members, on(invitations, invitations.invitedByMemberId, members))
    .where(eq(invitations.id, invitationId));
  const loaded = found(row, "INVITATION_NOT_FOUND");
  return whyNotAnswer(loaded.invitation, now) ? null : loaded;
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>;

export function invitationLetter({ invitation, business, invitedBy }: Loaded): Letter {
  const name = oneLine(business.name);
  const token = linkToken(business.id, derivedToken("invitation", invitation.id));
  const until = whenIn(business.zone, invitation.expiresAt, invitation.expiresAt, "en");
  return {
    subject: `${oneLine(invitedBy, 60)} invites you to ${name}`,
    blocks: [
      {
        kind: "text",
        text: `You are invited to work in the calendar of ${name}. The link leads to a page where you can say yes or no.`,
      },
      { kind: "facts", facts: [["Role", roleNames[invitation.role]]] },
      {
        kind: "link",
        label: "Answer the invitation",
        url: `${env.publicUrl()}/invitations/${token}`,
      },
      {
        kind: "note",
        text: `It is for ${invitation.email} and can be answered until ${until.replace(/ – .* \(/, " (")}. If you do not know ${name}, ignore this mail.`,
      },
    ],
  };
}

const roleNames = { owner: "Owner", admin: "Administrator", manager: "Manager", staff: "Staff" };

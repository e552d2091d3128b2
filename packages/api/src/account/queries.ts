import { businesses, invitations, members, on } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { RequestContext, UserContext } from "../context";
import { found } from "../errors";
import { isAllowed } from "../permissions";
import { slugOf, slugsLike } from "../slugs";
import { readInvitationToken } from "./find-invitation";
import type { InvitationToken, SuggestSlug } from "./inputs";
import { whyNotAccept, whyNotAnswer } from "./rules";

/** The login, the businesses it works in (and whether it sets them up) and the one it works in now. Null where nobody is signed in. */
export async function whoAmI({ signedIn, platform }: RequestContext) {
  const session = await signedIn();
  if (!session) return null;
  const businesses = await platform.businessesOfUser(session.user.id);
  const mine = businesses.map((one) => ({ ...one, mayManage: isAllowed(one.role, "hours:edit") }));
  const active = mine.find((business) => business.id === session.activeBusinessId) ?? null;
  return { user: session.user, businesses: mine, active };
}

/** The browsers the user is signed in with. */
export async function mySessions({ platform, signedIn, now }: UserContext) {
  const rows = await platform.sessionsOfUser(signedIn.user.id, now);
  return rows.map((row) => ({ ...row, isThis: row.id === signedIn.sessionId }));
}

/** What an invitation's link leads to, whatever has become of it. `whyNotAccept` concerns whoever is signed in. */
export async function seeInvitation(
  { tenantDb, signedIn, now }: RequestContext,
  { token }: InvitationToken,
) {
  const { businessId, tokenHash } = readInvitationToken(token);
  const [row] = await tenantDb({ businessId, actor: "guest" }).read((tx) =>
    tx
      .select({
        email: invitations.email,
        role: invitations.role,
        status: invitations.status,
        expiresAt: invitations.expiresAt,
        invitedBy: members.name,
        businessName: businesses.name,
      })
      .from(invitations)
      .innerJoin(members, on(invitations, invitations.invitedByMemberId, members))
      .innerJoin(businesses, eq(businesses.id, invitations.businessId))
      .where(eq(invitations.tokenHash, tokenHash)),
  );
  const invitation = found(row, "INVITATION_NOT_FOUND");
  const session = await signedIn();
  return {
    ...invitation,
    whyNotAnswer: whyNotAnswer(invitation, now),
    whyNotAccept: session && whyNotAccept(invitation, session.user, now),
  };
}

/** A free address that resembles the name, or null where a name has nothing that an address could. */
export async function suggestSlug({ platform }: UserContext, { name }: SuggestSlug) {
  const base = slugOf(name);
  if (base.length < 3) return null;
  for (const slug of slugsLike(base)) {
    if (await platform.isSlugFree(slug)) return slug;
  }
  return null;
}

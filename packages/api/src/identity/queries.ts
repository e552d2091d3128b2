import {
  businesses,
  businessSlugs,
  invitationLocations,
  invitations,
  locations,
  memberLocations,
  members,
  on,
  resources,
  staffProfiles,
} from "@daybook/db";
import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { whyNotAnswer } from "../account/rules";
import type { MemberContext, TenantContext } from "../context";
import { found } from "../errors";
import { isAllowed, mayGrant, permissionsOf, roleNames } from "../permissions";

/** The business with its rules and limits, its former addresses, and what the member may do there. */
export function getBusiness({ tenant, member }: MemberContext) {
  return tenant.read(async (tx) => {
    const [row] = await tx.select().from(businesses);
    const { createdBy: _by, closedAt: _closed, ...business } = found(row, "BUSINESS_NOT_FOUND");
    const slugs = await tx.select({ slug: businessSlugs.slug }).from(businessSlugs);
    return {
      ...business,
      formerSlugs: slugs.map(({ slug }) => slug).filter((slug) => slug !== business.slug),
      member: {
        id: member.id,
        name: member.name,
        role: member.role,
        locations: member.locations,
        mayWaiveFees: member.mayWaiveFees,
        permissions: permissionsOf(member.role),
      },
    };
  });
}

/** The member's places, in the order of the owner's choosing; archived ones not. */
export function listLocations({ tenant, locations: own }: TenantContext) {
  return tenant.read(async (tx) => {
    const rows = await tx
      .select({
        id: locations.id,
        name: locations.name,
        kind: locations.kind,
        addressLine: locations.addressLine,
        postalCode: locations.postalCode,
        city: locations.city,
        country: locations.country,
        phone: locations.phone,
        zone: locations.zone,
        sortOrder: locations.sortOrder,
      })
      .from(locations)
      .where(isNull(locations.archivedAt))
      .orderBy(asc(locations.sortOrder), asc(locations.id));
    return own === "all" ? rows : rows.filter((row) => own.includes(row.id));
  });
}

/** Active members, owners first, with the person in the calendar that is theirs. */
export function listMembers({ tenant, member: me }: MemberContext) {
  return tenant.read(async (tx) => {
    const rows = await tx
      .select({ member: members, resourceId: resources.id, resourceName: resources.name })
      .from(members)
      .leftJoin(
        staffProfiles,
        and(
          eq(staffProfiles.businessId, members.businessId),
          eq(staffProfiles.memberId, members.id),
        ),
      )
      .leftJoin(resources, on(staffProfiles, staffProfiles.resourceId, resources))
      .where(eq(members.status, "active"))
      .orderBy(asc(members.joinedAt), asc(members.id));
    const limited = await tx.select().from(memberLocations);
    const owners = rows.filter(({ member }) => member.role === "owner").length;
    return rows.map(({ member, resourceId, resourceName }) => ({
      id: member.id,
      name: member.name,
      email: member.email,
      role: member.role,
      joinedAt: member.joinedAt,
      mayWaiveFees: member.mayWaiveFees,
      locations: member.allLocations
        ? ("all" as const)
        : limited.filter((row) => row.memberId === member.id).map((row) => row.locationId),
      resource: resourceId && resourceName ? { id: resourceId, name: resourceName } : null,
      isMe: member.id === me.id,
      /** A business needs an owner: this one stays what they are until there is another. */
      isLastOwner: member.role === "owner" && owners === 1,
      /** Whether I may change or remove this member, the last owner aside. */
      mayChange: isAllowed(me.role, "member:edit") && mayGrant(me.role, member.role),
    }));
  });
}

/** The roles I may give, the highest first. */
export const grantableRoles = ({ member }: MemberContext) =>
  roleNames.filter((role) => mayGrant(member.role, role));

/** Invitations not yet accepted, the newest first, with what has become of them. */
export function listInvitations({ tenant, now }: MemberContext) {
  return tenant.read(async (tx) => {
    const rows = await tx
      .select({ invitation: invitations, invitedBy: members.name })
      .from(invitations)
      .innerJoin(members, on(invitations, invitations.invitedByMemberId, members))
      .where(ne(invitations.status, "accepted"))
      .orderBy(desc(invitations.id))
      .limit(200);
    const limited = await tx.select().from(invitationLocations);
    return rows.map(({ invitation, invitedBy }) => ({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      status: invitation.status,
      expiresAt: invitation.expiresAt,
      invitedBy,
      locations: invitation.allLocations
        ? ("all" as const)
        : limited.filter((row) => row.invitationId === invitation.id).map((row) => row.locationId),
      resourceId: invitation.resourceId,
      whyNotAnswer: whyNotAnswer(invitation, now),
    }));
  });
}

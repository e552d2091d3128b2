import { sql } from "drizzle-orm";
import { boolean, check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "./_columns";
import { belongsTo, tenantTable, withinLocations, refersTo } from "./_tenant";

export const roles = ["owner", "admin", "manager", "staff"] as const;
export const locationKinds = ["physical", "virtual", "mobile"] as const;

export const locations = tenantTable(
  "locations",
  "loc",
  {
    name: text().notNull(),
    kind: text({ enum: locationKinds }).notNull().default("physical"),
    addressLine: text(),
    postalCode: text(),
    city: text(),
    country: text(),
    phone: text(),
    zone: text().notNull(),
    sortOrder: integer().notNull().default(0),
    archivedAt: instant(),
  },
  (t) => [
    textLength("locations_name", t.name, 200),
    oneOf("locations_kind", t.kind, locationKinds),
  ],
  { purpose: "A place with an address and a time zone where bookings happen." },
);

export const memberStatuses = ["active", "removed"] as const;

export const members = tenantTable(
  "members",
  "mem",
  {
    userId: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
    status: text({ enum: memberStatuses }).notNull().default("active"),
    joinedAt: instant().notNull(),
    removedAt: instant(),
    /** False: only the locations in `member_locations`. Stored, so that losing the last one never widens access. */
    allLocations: boolean().notNull().default(true),
    mayWaiveFees: boolean().notNull().default(false),
  },
  (t) => [
    uniqueIndex("members_user").on(t.businessId, t.userId),
    index("members_by_user").on(t.userId),
    oneOf("members_role", t.role, roles),
    oneOf("members_status", t.status, memberStatuses),
    check("members_removed", sql`(${t.status} = 'removed') = (${t.removedAt} is not null)`),
  ],
  {
    purpose:
      "A user's role in a business; a removed member keeps the row and loses access at once.",
    alsoKnownAs: "org_memberships",
    personal: ["name", "email"],
  },
);

export const memberLocations = tenantTable(
  "member_locations",
  "mlo",
  { memberId: text().notNull(), locationId: text().notNull() },
  (t) => [
    belongsTo("member_locations_member", t, t.memberId, members, { indexed: "elsewhere" }),
    belongsTo("member_locations_location", t, t.locationId, locations),
    uniqueIndex("member_locations_once").on(t.businessId, t.memberId, t.locationId),
  ],
  {
    purpose: "The locations a member is limited to.",
    alsoKnownAs: "org_membership_locations",
    deletable: true,
  },
);

export const invitationStatuses = ["pending", "accepted", "declined", "revoked"] as const;

export const invitations = tenantTable(
  "invitations",
  "inv",
  {
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
    status: text({ enum: invitationStatuses }).notNull().default("pending"),
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    decidedAt: instant(),
    invitedByMemberId: text().notNull(),
    allLocations: boolean().notNull().default(true),
    /** The staff resource whose login this invitation becomes. Checked where staff profiles are. */
    resourceId: text(),
  },
  (t) => [
    belongsTo("invitations_invited_by", t, t.invitedByMemberId, members),
    uniqueIndex("invitations_token").on(t.businessId, t.tokenHash),
    uniqueIndex("invitations_one_pending")
      .on(t.businessId, t.email)
      .where(sql`${t.status} = 'pending'`),
    oneOf("invitations_role", t.role, roles),
    check("invitations_never_owner", sql`${t.role} <> 'owner'`),
    oneOf("invitations_status", t.status, invitationStatuses),
    check("invitations_decided", sql`(${t.status} = 'pending') = (${t.decidedAt} is null)`),
  ],
  {
    purpose: "An offer of membership sent to an e-mail address.",
    personal: ["email", "tokenHash"],
  },
);

export const invitationLocations = tenantTable(
  "invitation_locations",
  "ilo",
  { invitationId: text().notNull(), locationId: text().notNull() },
  (t) => [
    belongsTo("invitation_locations_invitation", t, t.invitationId, invitations, {
      indexed: "elsewhere",
    }),
    belongsTo("invitation_locations_location", t, t.locationId, locations),
    uniqueIndex("invitation_locations_once").on(t.businessId, t.invitationId, t.locationId),
  ],
  { purpose: "The locations an invited member will be limited to.", deletable: true },
);

export const customerStatuses = ["active", "archived", "merged"] as const;

export const customers = tenantTable(
  "customers",
  "cus",
  {
    userId: text(),
    firstName: text().notNull(),
    lastName: text(),
    email: text(),
    emailNormalised: text(),
    phone: text(),
    /** E.164. Not unique: a family shares a phone. */
    phoneNormalised: text(),
    locale: text(),
    zone: text(),
    pinnedNote: text(),
    noShowCount: integer().notNull().default(0),
    status: text({ enum: customerStatuses }).notNull().default("active"),
    mergedIntoId: text(),
    /** Where the customer was first known; members limited to locations see customers of theirs. */
    locationId: text(),
  },
  (t) => [
    belongsTo("customers_location", t, t.locationId, locations),
    refersTo("customers_merged_into", [t.businessId, t.mergedIntoId], [t.businessId, t.id]),
    index("customers_merged_into_idx").on(t.businessId, t.mergedIntoId),
    uniqueIndex("customers_email")
      .on(t.businessId, t.emailNormalised)
      .where(sql`${t.status} <> 'merged'`),
    uniqueIndex("customers_user")
      .on(t.businessId, t.userId)
      .where(sql`${t.status} <> 'merged'`),
    index("customers_phone").on(t.businessId, t.phoneNormalised),
    index("customers_name").on(t.businessId, t.lastName, t.firstName),
    oneOf("customers_status", t.status, customerStatuses),
    check("customers_merged", sql`(${t.status} = 'merged') = (${t.mergedIntoId} is not null)`),
    check("customers_email_pair", sql`(${t.email} is null) = (${t.emailNormalised} is null)`),
    check("customers_no_shows", sql`${t.noShowCount} >= 0`),
    textLength("customers_first_name", t.firstName, 500),
  ],
  {
    purpose: "A person served by the business; a guest or an offline customer has no login.",
    alsoKnownAs: "patient, company customer",
    personal: [
      "firstName",
      "lastName",
      "email",
      "emailNormalised",
      "phone",
      "phoneNormalised",
      "pinnedNote",
    ],
    locationScope: (t) =>
      sql`(${withinLocations(t["locationId"]!)} or app.customer_in_scope(${t["businessId"]}, ${t["id"]}))`,
  },
);

export const groupKinds = ["household", "company", "group"] as const;

export const groupAccounts = tenantTable(
  "group_accounts",
  "grp",
  { name: text().notNull(), kind: text({ enum: groupKinds }).notNull() },
  (t) => [
    oneOf("group_accounts_kind", t.kind, groupKinds),
    textLength("group_accounts_name", t.name, 200),
  ],
  { purpose: "A household, company or group that books together.", personal: ["name"] },
);

export const groupRoles = ["primary", "adult", "minor", "dependent", "employee"] as const;

export const groupAccountMembers = tenantTable(
  "group_account_members",
  "gam",
  {
    groupAccountId: text().notNull(),
    customerId: text().notNull(),
    role: text({ enum: groupRoles }).notNull(),
  },
  (t) => [
    belongsTo("group_account_members_group", t, t.groupAccountId, groupAccounts, {
      indexed: "elsewhere",
    }),
    belongsTo("group_account_members_customer", t, t.customerId, customers),
    uniqueIndex("group_account_members_once").on(t.businessId, t.groupAccountId, t.customerId),
    oneOf("group_account_members_role", t.role, groupRoles),
  ],
  { purpose: "Who belongs to a household, company or group, and as what.", deletable: true },
);

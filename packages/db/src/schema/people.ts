import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import { instant, oneOf, textLength } from "./_columns";
import { belongsTo, tenantTable, withinLocations } from "./_tenant";

export const roles = ["owner", "admin", "manager", "staff"] as const;
export const locationKinds = ["physical", "virtual", "mobile"] as const;

export const locations = tenantTable(
  "locations",
  "loc",
  {
    name: pg.text().notNull(),
    kind: pg.text({ enum: locationKinds }).notNull().default("physical"),
    addressLine: pg.text(),
    postalCode: pg.text(),
    city: pg.text(),
    country: pg.text(),
    phone: pg.text(),
    zone: pg.text().notNull(),
    sortOrder: pg.integer().notNull().default(0),
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
    userId: pg.text().notNull(),
    name: pg.text().notNull(),
    email: pg.text().notNull(),
    role: pg.text({ enum: roles }).notNull(),
    status: pg.text({ enum: memberStatuses }).notNull().default("active"),
    joinedAt: instant().notNull(),
    removedAt: instant(),
    /** False: only the locations in `member_locations`. Stored, so that losing the last one never widens access. */
    allLocations: pg.boolean().notNull().default(true),
    mayWaiveFees: pg.boolean().notNull().default(false),
  },
  (t) => [
    pg.uniqueIndex("members_user").on(t.businessId, t.userId),
    pg.index("members_by_user").on(t.userId),
    oneOf("members_role", t.role, roles),
    oneOf("members_status", t.status, memberStatuses),
    pg.check("members_removed", sql`(${t.status} = 'removed') = (${t.removedAt} is not null)`),
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
  { memberId: pg.text().notNull(), locationId: pg.text().notNull() },
  (t) => [
    belongsTo("member_locations_member", t, t.memberId, members, { indexed: "elsewhere" }),
    belongsTo("member_locations_location", t, t.locationId, locations),
    pg.uniqueIndex("member_locations_once").on(t.businessId, t.memberId, t.locationId),
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
    email: pg.text().notNull(),
    role: pg.text({ enum: roles }).notNull(),
    status: pg.text({ enum: invitationStatuses }).notNull().default("pending"),
    tokenHash: pg.text().notNull(),
    expiresAt: instant().notNull(),
    decidedAt: instant(),
    invitedByMemberId: pg.text().notNull(),
    allLocations: pg.boolean().notNull().default(true),
    /** The staff resource whose login this invitation becomes. Checked where staff profiles are. */
    resourceId: pg.text(),
  },
  (t) => [
    belongsTo("invitations_invited_by", t, t.invitedByMemberId, members),
    pg.uniqueIndex("invitations_token").on(t.businessId, t.tokenHash),
    pg
      .uniqueIndex("invitations_one_pending")
      .on(t.businessId, t.email)
      .where(sql`${t.status} = 'pending'`),
    oneOf("invitations_role", t.role, roles),
    pg.check("invitations_never_owner", sql`${t.role} <> 'owner'`),
    oneOf("invitations_status", t.status, invitationStatuses),
    pg.check("invitations_decided", sql`(${t.status} = 'pending') = (${t.decidedAt} is null)`),
  ],
  {
    purpose: "An offer of membership sent to an e-mail address.",
    personal: ["email", "tokenHash"],
  },
);

export const invitationLocations = tenantTable(
  "invitation_locations",
  "ilo",
  { invitationId: pg.text().notNull(), locationId: pg.text().notNull() },
  (t) => [
    belongsTo("invitation_locations_invitation", t, t.invitationId, invitations, {
      indexed: "elsewhere",
    }),
    belongsTo("invitation_locations_location", t, t.locationId, locations),
    pg.uniqueIndex("invitation_locations_once").on(t.businessId, t.invitationId, t.locationId),
  ],
  { purpose: "The locations an invited member will be limited to.", deletable: true },
);

export const customerStatuses = ["active", "archived", "merged"] as const;

export const customers = tenantTable(
  "customers",
  "cus",
  {
    userId: pg.text(),
    firstName: pg.text().notNull(),
    lastName: pg.text(),
    email: pg.text(),
    emailNormalised: pg.text(),
    phone: pg.text(),
    /** E.164. Not unique: a family shares a phone. */
    phoneNormalised: pg.text(),
    locale: pg.text(),
    zone: pg.text(),
    pinnedNote: pg.text(),
    noShowCount: pg.integer().notNull().default(0),
    status: pg.text({ enum: customerStatuses }).notNull().default("active"),
    mergedIntoId: pg.text(),
    /** Where the customer was first known; members limited to locations see customers of theirs. */
    locationId: pg.text(),
  },
  (t) => [
    belongsTo("customers_location", t, t.locationId, locations),
    pg.foreignKey({
      name: "customers_merged_into",
      columns: [t.businessId, t.mergedIntoId],
      foreignColumns: [t.businessId, t.id],
    }),
    pg.index("customers_merged_into_idx").on(t.businessId, t.mergedIntoId),
    pg
      .uniqueIndex("customers_email")
      .on(t.businessId, t.emailNormalised)
      .where(sql`${t.status} <> 'merged'`),
    pg
      .uniqueIndex("customers_user")
      .on(t.businessId, t.userId)
      .where(sql`${t.status} <> 'merged'`),
    pg.index("customers_phone").on(t.businessId, t.phoneNormalised),
    pg.index("customers_name").on(t.businessId, t.lastName, t.firstName),
    oneOf("customers_status", t.status, customerStatuses),
    pg.check("customers_merged", sql`(${t.status} = 'merged') = (${t.mergedIntoId} is not null)`),
    pg.check("customers_email_pair", sql`(${t.email} is null) = (${t.emailNormalised} is null)`),
    pg.check("customers_no_shows", sql`${t.noShowCount} >= 0`),
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
  { name: pg.text().notNull(), kind: pg.text({ enum: groupKinds }).notNull() },
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
    groupAccountId: pg.text().notNull(),
    customerId: pg.text().notNull(),
    role: pg.text({ enum: groupRoles }).notNull(),
  },
  (t) => [
    belongsTo("group_account_members_group", t, t.groupAccountId, groupAccounts, {
      indexed: "elsewhere",
    }),
    belongsTo("group_account_members_customer", t, t.customerId, customers),
    pg.uniqueIndex("group_account_members_once").on(t.businessId, t.groupAccountId, t.customerId),
    oneOf("group_account_members_role", t.role, groupRoles),
  ],
  { purpose: "Who belongs to a household, company or group, and as what.", deletable: true },
);

import { locations, newId, resources, services } from "@daybook/db";
import type { Member, MemberContext, TenantContext, UserContext } from "../context";
import { found } from "../errors";
import { findMember } from "../identity/find-member";
import type { Role } from "../permissions";
import type { Runtime } from "../runtime";
import { tenantContext } from "../tenant-context";
import type { Account, Accounts } from "./logins";
import type { Demo } from "./shape";

export type DemoRuntime = Pick<Runtime, "tenantDb" | "platform" | "auth">;

/** A demo business as it stands in the database, and who acts in it. Its contexts tell nobody anything. */
export interface Shop {
  readonly demo: Demo;
  readonly businessId: string;
  readonly locationId: string;
  readonly serviceId: (name: string | null) => string | null;
  readonly resourceId: (name: string | null) => string | null;
  readonly as: (role: Role, now: Date) => MemberContext;
  readonly guest: (now: Date) => TenantContext;
}

export async function openShop(
  runtime: DemoRuntime,
  demo: Demo,
  accounts: Accounts,
  businessId: string,
): Promise<Shop> {
  const { tenantDb } = runtime;
  const members: Record<Role, Member> = {
    owner: await memberOf(runtime, businessId, accounts.owner),
    admin: await memberOf(runtime, businessId, accounts.admin),
    manager: await memberOf(runtime, businessId, accounts.manager),
    staff: await memberOf(runtime, businessId, accounts.staff),
  };
  const rows = await tenantDb({ businessId, actor: "system" }).read(async (tx) => ({
    places: await tx.select().from(locations).orderBy(locations.id),
    services: await tx.select().from(services),
    resources: await tx.select().from(resources),
  }));
  const [place] = rows.places;
  return {
    demo,
    businessId,
    locationId: found(place, "LOCATION_NOT_FOUND").id,
    serviceId: byName(rows.services),
    resourceId: byName(rows.resources),
    as: (role, now) => actingAs({ tenantDb, now }, businessId, members[role]),
    guest: (now) => ({
      ...tenantContext({ tenantDb, now }, { businessId, actor: "guest" }),
      silent: true,
    }),
  };
}

async function memberOf(runtime: DemoRuntime, businessId: string, { userId }: Account) {
  return found(await findMember(runtime, businessId, userId), "MEMBER_NOT_FOUND");
}

export const actingAs = (
  request: Pick<Runtime, "tenantDb"> & { readonly now: Date },
  businessId: string,
  member: Member,
): MemberContext => ({
  ...tenantContext(request, {
    businessId,
    actor: `member:${member.id}`,
    actorLabel: member.name,
    locations: member.locations,
  }),
  member,
  silent: true,
});

/** Somebody with a login who is about to found or join a business. No browser stands behind it, so the session is nobody's. */
export const signedInAs = (
  { tenantDb, platform }: DemoRuntime,
  { userId, name, email }: Account,
  now: Date,
): UserContext => ({
  tenantDb,
  platform,
  now,
  address: "demo",
  signedIn: {
    sessionId: newId("ses"),
    activeBusinessId: null,
    user: { id: userId, name, email, emailVerified: true },
  },
});

/** An id by its name; null for what is left open. What somebody has renamed since is refused as not found. */
function byName(rows: readonly { readonly id: string; readonly name: string }[]) {
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return (name: string | null): string | null => {
    if (name === null) return null;
    return found(ids.get(name), "NOT_FOUND");
  };
}

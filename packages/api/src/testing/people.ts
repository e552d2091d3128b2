import { memberLocations, members, newId, sessions, users } from "@daybook/db";
import { createTestBusiness, testDatabase } from "@daybook/db/testing";
import type { Member, MemberContext, SignedIn } from "../context";
import type { Role } from "../permissions";
import { createCaller } from "../router";
import { tenantContext } from "../tenant-context";
import { NOW, requestContext, tenantDb, urls } from "./world";

/** What a factory needs of a business. */
export type Business = Pick<
  Awaited<ReturnType<typeof createTestBusiness>>,
  "businessId" | "slug" | "tenant"
>;

type BusinessValues = Parameters<typeof createTestBusiness>[1];

/** A brand-new business with its address registered and nothing else in it. */
export const makeBusiness = (values: BusinessValues = {}) => createTestBusiness(urls, values);

interface UserOptions {
  readonly name?: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly activeBusinessId?: string | null;
}

/** A login with a session, as sign-in would have left them. */
export async function makeUser({
  name = "Robin Reed",
  email,
  emailVerified = true,
  activeBusinessId = null,
}: UserOptions = {}): Promise<SignedIn> {
  const { db } = testDatabase(urls.authUrl);
  const [userId, sessionId] = [newId("usr"), newId("ses")];
  const user = {
    id: userId,
    name,
    email: email ?? `${userId.toLowerCase()}@example.com`,
    emailVerified,
  };
  await db.insert(users).values(user);
  await db.insert(sessions).values({
    id: sessionId,
    userId,
    token: newId("tkn"),
    expiresAt: new Date(NOW.getTime() + 7 * 86_400_000),
    activeBusinessId,
  });
  return { sessionId, activeBusinessId, user };
}

interface MemberOptions extends UserOptions {
  /** Limits the member to these locations. */
  readonly locations?: readonly string[];
  readonly mayWaiveFees?: boolean;
  readonly now?: Date;
}

/** A member of an existing business, signed in and working in it. */
export async function joinAs(business: Business, role: Role, options: MemberOptions = {}) {
  const signedIn = await makeUser({ ...options, activeBusinessId: business.businessId });
  const { locations, mayWaiveFees = false, now = NOW } = options;
  const { id: userId, name, email } = signedIn.user;
  const member: Member = {
    id: newId("mem"),
    userId,
    name,
    role,
    mayWaiveFees,
    locations: locations ?? "all",
  };
  await business.tenant.write(async (tx) => {
    await tx.insert(members).values({
      id: member.id,
      userId,
      name,
      email,
      role,
      mayWaiveFees,
      joinedAt: now,
      allLocations: !locations,
    });
    for (const locationId of locations ?? []) {
      await tx.insert(memberLocations).values({ memberId: member.id, locationId });
    }
  });
  /** The same person at another instant. */
  const at = (when: Date) => createCaller(requestContext({ now: when, signedIn }));
  /** What use cases are given when this member calls them. */
  const contextAt = (when: Date): MemberContext => ({
    ...tenantContext(requestContext({ now: when }), {
      businessId: business.businessId,
      actor: `member:${member.id}`,
      actorLabel: name,
      locations: member.locations,
    }),
    member,
  });
  return { ...business, signedIn, member, api: at(now), at, ctx: contextAt(now), contextAt };
}

/** A new business and a member of `role` who is signed in: `const { api, ...salon } = await signIn("owner")`. */
export async function signIn(
  role: Role,
  { business, ...options }: MemberOptions & { business?: BusinessValues } = {},
) {
  return joinAs(await makeBusiness(business), role, options);
}

/** Somebody without a login who looks at a business. */
export function guest(
  { businessId, slug }: Pick<Business, "businessId" | "slug">,
  { now = NOW, address }: { now?: Date; address?: string } = {},
) {
  const request = (when: Date) => requestContext({ now: when, ...(address ? { address } : {}) });
  return {
    business: slug,
    api: createCaller(request(now)),
    at: (when: Date) => createCaller(request(when)),
    ctx: tenantContext({ tenantDb, now }, { businessId, actor: "guest" }),
  };
}

import { customers, members, newId, sessions } from "@daybook/db";
import { testDatabase } from "@daybook/db/testing";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createCaller } from "../router";
import {
  joinAs,
  makeBusiness,
  makeUser,
  NOW,
  requestContext,
  signIn,
  signUp,
  urls,
} from "../testing";

describe("working in several businesses", () => {
  it("[2.7] lists mine and switches to any of them, and to no other", async () => {
    const [first, second, foreign] = [
      await makeBusiness(),
      await makeBusiness(),
      await makeBusiness(),
    ];
    const person = await joinAs(first, "staff");
    const { id: userId, name, email } = person.signedIn.user;
    await second.tenant.write(async (tx) => {
      await tx.insert(members).values({ userId, name, email, role: "manager", joinedAt: NOW });
    });
    const me = await person.api.account.whoAmI();
    expect(me?.active).toMatchObject({ id: first.businessId, role: "staff" });
    expect(me?.businesses.map((one) => one.id).sort()).toEqual(
      [first.businessId, second.businessId].sort(),
    );
    await person.api.account.setActiveBusiness({ businessId: second.businessId });
    await expect(
      person.api.account.setActiveBusiness({ businessId: foreign.businessId }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("[2.7] takes no membership from the session's word alone", async () => {
    const foreign = await makeBusiness();
    const stranger = await makeUser({ activeBusinessId: foreign.businessId });
    const api = createCaller(requestContext({ signedIn: stranger }));
    expect((await api.account.whoAmI())?.active).toBeNull();
    await expect(
      api.availability.explain({ locationId: newId("loc"), startsAt: NOW }),
    ).rejects.toThrow("not working in a business");
  });
});

describe("my sessions", () => {
  it("[2.2] lists them without their tokens, and ends one or all others", async () => {
    const { signedIn, api } = await signUp();
    const others = [];
    for (let n = 0; n < 3; n++) others.push(await anotherSession(signedIn.user.id));
    const listed = await api.account.sessions();
    expect(listed).toHaveLength(4);
    expect(listed.filter((one) => one.isThis)).toMatchObject([{ id: signedIn.sessionId }]);
    expect(Object.keys(listed[0]!)).not.toContain("token");

    await api.account.endSession({ sessionId: others[0]! });
    await expect(api.account.endSession({ sessionId: others[0]! })).rejects.toThrow(
      "does not exist",
    );
    expect(await api.account.sessions()).toHaveLength(3);
    await api.account.endOtherSessions();
    expect(await api.account.sessions()).toMatchObject([{ id: signedIn.sessionId }]);
  });

  it("[2.2] leaves other people's alone", async () => {
    const [me, them] = [await signUp(), await signUp()];
    await expect(
      me.api.account.endSession({ sessionId: them.signedIn.sessionId }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await me.api.account.endOtherSessions();
    expect(await them.api.account.sessions()).toHaveLength(1);
  });
});

describe("being a customer", () => {
  it("[2.20] joins earlier records once the address is verified, in every business", async () => {
    const [salon, clinic] = [await makeBusiness(), await makeBusiness()];
    const email = `${newId("x").toLowerCase()}@example.com`;
    const record = { firstName: "Ada", email: email.toUpperCase(), emailNormalised: email };
    for (const { tenant } of [salon, clinic])
      await tenant.write((tx) => tx.insert(customers).values(record));

    const unverified = await signUp({ email, emailVerified: false });
    expect(await unverified.api.me.businesses()).toEqual([]);

    const verified = createCaller(
      requestContext({
        signedIn: { ...unverified.signedIn, user: { ...unverified.user, emailVerified: true } },
      }),
    );
    const mine = await verified.me.businesses();
    expect(mine.map((one) => one.businessId).sort()).toEqual(
      [salon.businessId, clinic.businessId].sort(),
    );
    const [row] = await salon.tenant.read((tx) =>
      tx
        .select()
        .from(customers)
        .where(
          eq(customers.id, mine.find((one) => one.businessId === salon.businessId)!.customerId),
        ),
    );
    expect(row?.userId).toBe(unverified.user.id);
  });

  it("[2.10] shows nobody else's, and takes none that another login owns", async () => {
    const salon = await makeBusiness();
    const [owner, other] = [await signUp(), await signUp()];
    await salon.tenant.write((tx) =>
      tx.insert(customers).values({
        firstName: "Ada",
        userId: owner.user.id,
        email: other.user.email,
        emailNormalised: other.user.email,
      }),
    );
    expect(await other.api.me.businesses()).toEqual([]);
    expect(await owner.api.me.businesses()).toMatchObject([{ businessId: salon.businessId }]);
  });

  it("is not reached by members of a business through its work", async () => {
    const member = await signIn("owner");
    expect(await member.api.me.businesses()).toEqual([]);
  });
});

async function anotherSession(userId: string) {
  const id = newId("ses");
  const expiresAt = new Date(NOW.getTime() + 86_400_000);
  await testDatabase(urls.authUrl)
    .db.insert(sessions)
    .values({ id, userId, token: newId("tkn"), expiresAt });
  return id;
}

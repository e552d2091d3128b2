import { invitations, members, staffProfiles } from "@daybook/db";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  guest,
  joinAs,
  makeLocation,
  makeStaff,
  NOW,
  queuedJobs,
  signIn,
  signUp,
} from "../testing";
import { derivedToken, linkToken } from "../tokens";

type Owner = Awaited<ReturnType<typeof signIn>>;
type Role = "admin" | "manager" | "staff";
let count = 0;
const newEmail = () => `invited-${Date.now()}-${count++}@example.com`;
const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000);

async function invite(
  owner: Owner,
  values: { email?: string; role?: Role; locations?: string[]; resourceId?: string } = {},
) {
  const { email = newEmail(), role = "staff", ...rest } = values;
  const { invitationId } = await owner.api.invitations.invite({ email, role, ...rest });
  const token = linkToken(owner.businessId, derivedToken("invitation", invitationId));
  return { invitationId, email, token };
}

describe("invitations", () => {
  it("[2.6] an invited address becomes a member with the role, places and calendar of the invitation", async () => {
    const owner = await signIn("owner");
    const [here] = [await makeLocation(owner), await makeLocation(owner)];
    const maya = await makeStaff(owner, { at: here });
    const { email, token, invitationId } = await invite(owner, {
      role: "manager",
      locations: [here.id],
      resourceId: maya.id,
    });
    const [job] = await queuedJobs("send-message", owner.businessId);
    expect(job).toMatchObject({ businessId: owner.businessId });

    expect(await guest(owner).api.account.invitation({ token })).toMatchObject({
      email,
      role: "manager",
      businessName: "Test",
      invitedBy: owner.member.name,
      whyNotAnswer: null,
      whyNotAccept: null,
    });
    const person = await signUp({ email: email.toUpperCase() });
    await person.api.account.acceptInvitation({ token });
    const me = person.workingIn(owner.businessId);
    expect((await me.business.get()).member).toMatchObject({
      role: "manager",
      locations: [here.id],
    });
    // [3.17] the person in the calendar has a login now
    const [profile] = await owner.tenant.read((tx) =>
      tx.select().from(staffProfiles).where(eq(staffProfiles.resourceId, maya.id)),
    );
    const [row] = await owner.tenant.read((tx) =>
      tx.select().from(members).where(eq(members.userId, person.user.id)),
    );
    expect(profile?.memberId).toBe(row?.id);
    expect(await owner.api.invitations.list()).toEqual([]);
    expect(await owner.api.members.list()).toMatchObject([{}, { resource: { id: maya.id } }]);
    expect(invitationId).toMatch(/^inv_/);
  });

  it("[2.6] is never for an owner: not through the API, not in SQL", async () => {
    const owner = await signIn("owner");
    // @ts-expect-error the input's type has no owner either
    const asked = owner.api.invitations.invite({ email: newEmail(), role: "owner" });
    await expect(asked).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const { invitationId } = await invite(owner);
    const raise = owner.tenant.write((tx) =>
      tx.update(invitations).set({ role: "owner" }).where(eq(invitations.id, invitationId)),
    );
    await expect(raise).rejects.toMatchObject({
      cause: { constraint_name: "invitations_never_owner" },
    });
  });

  it("[2.6] cannot be accepted by another address, nor by an unverified one", async () => {
    const owner = await signIn("owner");
    const { email, token } = await invite(owner);
    const [other, unverified] = [await signUp(), await signUp({ email, emailVerified: false })];
    await expect(other.api.account.acceptInvitation({ token })).rejects.toThrow("another e-mail");
    await expect(unverified.api.account.acceptInvitation({ token })).rejects.toThrow(
      "confirm your",
    );
    expect(await other.api.account.invitation({ token })).toMatchObject({
      whyNotAccept: "INVITATION_OTHER_EMAIL",
    });
  });

  it("[2.6] says clearly that it has expired, was used, declined or withdrawn, or never was", async () => {
    const owner = await signIn("owner");
    const state = async (token: string, at = NOW) =>
      (await guest(owner, { now: at }).api.account.invitation({ token })).whyNotAnswer;

    const expired = await invite(owner);
    const late = await signUp({ email: expired.email });
    expect(await state(expired.token, days(7))).toBe("INVITATION_EXPIRED");
    await expect(
      late.at(days(7)).account.acceptInvitation({ token: expired.token }),
    ).rejects.toThrow("has expired");

    const used = await invite(owner);
    const person = await signUp({ email: used.email });
    await person.api.account.acceptInvitation({ token: used.token });
    expect(await state(used.token)).toBe("INVITATION_USED");
    await expect(person.api.account.acceptInvitation({ token: used.token })).rejects.toThrow(
      "been used",
    );

    const declined = await invite(owner);
    await guest(owner).api.account.declineInvitation({ token: declined.token });
    expect(await state(declined.token)).toBe("INVITATION_DECLINED");
    const sorry = await signUp({ email: declined.email });
    await expect(sorry.api.account.acceptInvitation({ token: declined.token })).rejects.toThrow(
      "declined",
    );

    const revoked = await invite(owner);
    await owner.api.invitations.revoke({ invitationId: revoked.invitationId });
    expect(await state(revoked.token)).toBe("INVITATION_REVOKED");

    const other = await signIn("owner");
    const foreign = linkToken(other.businessId, derivedToken("invitation", used.invitationId));
    for (const token of ["", "x", foreign, `${used.token.slice(0, -1)}_`])
      await expect(state(token)).rejects.toThrow("does not exist");
  });

  it("[2.6] makes one member of two acceptances at once", async () => {
    const owner = await signIn("owner");
    const { email, token } = await invite(owner);
    const person = await signUp({ email });
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => person.api.account.acceptInvitation({ token })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await owner.api.members.list()).toHaveLength(2);
  });

  it("is sent again with the same link and a new week", async () => {
    const owner = await signIn("owner");
    const { email, token, invitationId } = await invite(owner);
    await owner.at(days(6)).invitations.resend({ invitationId });
    const person = await signUp({ email });
    await person.at(days(12)).account.acceptInvitation({ token });
    await expect(owner.api.invitations.resend({ invitationId })).rejects.toThrow("been used");
  });

  it("is not sent to a member, nor twice to an address, until the first has expired", async () => {
    const owner = await signIn("owner");
    const colleague = await joinAs(owner, "staff");
    await expect(invite(owner, { email: colleague.signedIn.user.email })).rejects.toThrow(
      "already a member",
    );
    const { email } = await invite(owner);
    await expect(invite(owner, { email: email.toUpperCase() })).rejects.toThrow(
      "already been invited",
    );
    await owner.at(days(8)).invitations.invite({ email, role: "staff" });
  });

  it("brings a removed member back to their own row", async () => {
    const owner = await signIn("owner");
    const colleague = await joinAs(owner, "manager");
    const memberId = colleague.member.id;
    await owner.api.members.remove({ memberId });
    const { token } = await invite(owner, { email: colleague.signedIn.user.email });
    await colleague.api.account.acceptInvitation({ token });
    expect((await colleague.api.business.get()).member).toMatchObject({
      id: memberId,
      role: "staff",
    });
  });

  it("[2.9] is for roles up to the inviter's own, and for places of theirs", async () => {
    const owner = await signIn("owner");
    const [here, there] = [await makeLocation(owner), await makeLocation(owner)];
    const admin = await joinAs(owner, "admin", { locations: [here.id] });
    const ask = (locations: string[] | "all") =>
      admin.api.invitations.invite({ email: newEmail(), role: "admin", locations });
    await expect(ask("all")).rejects.toThrow("do not work at that place");
    await expect(ask([there.id])).rejects.toThrow("do not work at that place");
    await ask([here.id]);
    const manager = await joinAs(owner, "manager");
    await expect(
      manager.api.invitations.invite({ email: newEmail(), role: "staff" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("links only somebody of the calendar who has no login yet", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    const maya = await makeStaff(owner, { at: place });
    await owner.tenant.write((tx) =>
      tx
        .update(staffProfiles)
        .set({ memberId: owner.member.id })
        .where(eq(staffProfiles.resourceId, maya.id)),
    );
    await expect(invite(owner, { resourceId: maya.id })).rejects.toThrow("does not exist");
  });
});

import { auditEvents, members, newId, staffProfiles } from "@daybook/db";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { joinAs, makeLocation, makeStaff, signIn } from "../testing";

describe("members", () => {
  it("[2.5] a change of role is audited and holds from the member's next request", async () => {
    const owner = await signIn("owner");
    const colleague = await joinAs(owner, "staff");
    await expect(colleague.api.members.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await owner.api.members.edit({ memberId: colleague.member.id, role: "manager" });
    const listed = await colleague.api.members.list();
    expect(listed).toMatchObject([{ role: "owner" }, { role: "manager", isMe: true }]);
    const history = await owner.tenant.read((tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.rowId, colleague.member.id), eq(auditEvents.action, "update"))),
    );
    expect(history).toMatchObject([
      { actor: `member:${owner.member.id}`, before: { role: "staff" }, after: { role: "manager" } },
    ]);
  });

  it("[2.5] removing a member ends access at once and keeps the row", async () => {
    const owner = await signIn("owner");
    const place = await makeLocation(owner);
    const maya = await makeStaff(owner, { at: place });
    const colleague = await joinAs(owner, "manager");
    await owner.tenant.write((tx) =>
      tx
        .update(staffProfiles)
        .set({ memberId: colleague.member.id })
        .where(eq(staffProfiles.resourceId, maya.id)),
    );
    await colleague.api.business.get();
    await owner.api.members.remove({ memberId: colleague.member.id });
    await expect(colleague.api.business.get()).rejects.toThrow("not working in a business");
    const [row] = await owner.tenant.read((tx) =>
      tx.select().from(members).where(eq(members.id, colleague.member.id)),
    );
    expect(row).toMatchObject({ status: "removed", role: "manager", removedAt: owner.ctx.now });
    const [profile] = await owner.tenant.read((tx) => tx.select().from(staffProfiles));
    expect(profile).toMatchObject({ resourceId: maya.id, memberId: null });
  });

  it("[2.5] DB: holds one row for a user in a business", async () => {
    const owner = await signIn("owner");
    const { userId, name } = owner.member;
    const again = {
      userId,
      name,
      email: "x@example.com",
      role: "staff" as const,
      joinedAt: owner.ctx.now,
    };
    await expect(
      owner.tenant.write((tx) => tx.insert(members).values(again)),
    ).rejects.toMatchObject({ cause: { constraint_name: "members_user" } });
  });

  it("[2.5] the last owner cannot be removed or demoted, not even by themselves", async () => {
    const owner = await signIn("owner");
    const memberId = owner.member.id;
    await expect(owner.api.members.remove({ memberId })).rejects.toThrow("at least one owner");
    await expect(owner.api.members.edit({ memberId, role: "admin" })).rejects.toThrow(
      "at least one",
    );
    expect(await owner.api.members.list()).toMatchObject([{ isLastOwner: true }]);
    const second = await joinAs(owner, "owner");
    expect((await owner.api.members.list()).some((one) => one.isLastOwner)).toBe(false);
    await owner.api.members.edit({ memberId, role: "admin" });
    await expect(second.api.members.remove({ memberId: second.member.id })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  it("[2.5] an owner stays when owners remove and demote each other at once", async () => {
    for (let round = 0; round < 40; round++) {
      const first = await signIn("owner");
      const owners = [first, await joinAs(first, "owner"), await joinAs(first, "owner")];
      await Promise.allSettled(
        owners.flatMap((one, index) => {
          const next = owners[(index + 1) % owners.length]!.member.id;
          return [
            one.api.members.remove({ memberId: next }),
            one.api.members.edit({ memberId: one.member.id, role: "staff" }),
          ];
        }),
      );
      const left = await first.tenant.read((tx) =>
        tx
          .select()
          .from(members)
          .where(and(eq(members.role, "owner"), eq(members.status, "active"))),
      );
      expect(left.length).toBeGreaterThanOrEqual(1);
    }
  });

  it("[2.9] nobody gives, changes or takes away a role above their own", async () => {
    const owner = await signIn("owner");
    const admin = await joinAs(owner, "admin");
    const staff = await joinAs(owner, "staff");
    const edit = (memberId: string, role: "owner" | "admin" | "manager") =>
      admin.api.members.edit({ memberId, role });
    await expect(edit(staff.member.id, "owner")).rejects.toThrow("above their own");
    await expect(edit(admin.member.id, "owner")).rejects.toThrow("above their own");
    await expect(edit(owner.member.id, "manager")).rejects.toThrow("above their own");
    await expect(admin.api.members.remove({ memberId: owner.member.id })).rejects.toThrow(
      "above their own",
    );
    await edit(staff.member.id, "admin");
    expect(await admin.api.members.grantableRoles()).toEqual(["admin", "manager", "staff"]);
  });

  it("[2.12] limits a member to places of the business, and nobody opens more than they see", async () => {
    const owner = await signIn("owner");
    const [here, there] = [await makeLocation(owner), await makeLocation(owner)];
    const elsewhere = await makeLocation(await signIn("owner"));
    const colleague = await joinAs(owner, "staff");
    const memberId = colleague.member.id;
    await owner.api.members.edit({ memberId, locations: [here.id] });
    expect(await colleague.api.locations.list()).toMatchObject([{ id: here.id }]);
    await expect(
      owner.api.members.edit({ memberId, locations: [elsewhere.id] }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await colleague.api.locations.list()).toMatchObject([{ id: here.id }]);

    const admin = await joinAs(owner, "admin", { locations: [here.id] });
    const open = (locations: "all" | string[]) => admin.api.members.edit({ memberId, locations });
    await expect(open("all")).rejects.toThrow("do not work at that place");
    await expect(open([here.id, there.id])).rejects.toThrow("do not work at that place");
    await open([here.id]);

    await owner.api.members.edit({ memberId, locations: "all" });
    expect(await colleague.api.locations.list()).toHaveLength(2);
  });

  it("[2.7] refuses a member of another business", async () => {
    const [owner, other] = [await signIn("owner"), await signIn("owner")];
    await expect(owner.api.members.remove({ memberId: other.member.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(owner.api.members.remove({ memberId: newId("mem") })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      owner.api.members.remove({ memberId: other.signedIn.user.id }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" }); // [1.7] an id of another type
  });
});

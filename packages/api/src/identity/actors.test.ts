import { describe, expect, it } from "vitest";
import { expireLapsedBookings } from "../fulfillment/jobs";
import {
  book,
  inHours,
  joinAs,
  makeSalon,
  makeService,
  makeStaff,
  NOW,
  platform,
  signIn,
  tenantDb,
} from "../testing";

async function open() {
  const owner = await signIn("owner");
  return { owner, ...(await makeSalon(owner)) };
}

describe("who did it", () => {
  it("[2.21] each booking shows who made and who cancelled it: guest, staff, customer, system", async () => {
    const { owner, place, service, visitor } = await open();
    const staff = await joinAs(owner, "staff", { name: "Maya Member" });
    const actor = `member:${staff.member.id}`;
    const byStaff = await book(staff, { at: place, service, startsAt: inHours(1) });
    await staff.api.bookings.cancel(byStaff);
    expect(await owner.api.bookings.get(byStaff)).toMatchObject({
      createdBy: actor,
      cancelledBy: actor,
    });
    const { events } = await owner.api.bookings.get(byStaff);
    expect(events.at(-1)).toMatchObject({
      actor,
      actorLabel: "Maya Member",
      toStatus: "cancelled",
    });

    const alice = visitor();
    await alice.hold(inHours(2));
    const byGuest = await alice.confirm();
    await alice.api.manage.cancel({ token: byGuest.manageToken });
    const seen = await owner.api.bookings.get({ bookingId: byGuest.bookingId });
    expect(seen.createdBy).toBe("guest");
    expect(seen.cancelledBy).toMatch(/^(customer:cus_|guest$)/);

    const perm = await makeService(owner, { approvalRequired: true });
    await makeStaff(owner, { at: place, does: [perm] });
    const bob = visitor({ now: NOW });
    const wanted = { business: owner.slug, locationId: place.id, serviceId: perm.id };
    await bob.api.holds.place({ ...wanted, startsAt: inHours(4), holdToken: bob.holdToken });
    const request = await bob.confirm();
    await expireLapsedBookings({ platform, tenantDb, now: inHours(5) });
    const expired = await owner.api.bookings.get({ bookingId: request.bookingId });
    expect(expired.events.at(-1)).toMatchObject({ actor: "system", toStatus: "expired" });
  });
});

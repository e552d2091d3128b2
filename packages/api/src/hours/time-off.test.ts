import { availabilityExceptions } from "@daybook/db";
import { describe, expect, it } from "vitest";
import {
  book,
  guest,
  joinAs,
  makeLocation,
  makeService,
  makeStaff,
  openHours,
  signIn,
} from "../testing";

async function open() {
  const owner = await signIn("owner");
  const place = await makeLocation(owner);
  const cut = await makeService(owner);
  await openHours(owner);
  const maya = await makeStaff(owner, { at: place, does: [cut] });
  const staff = await joinAs(owner, "staff", { name: "Maya" });
  await owner.api.resources.linkMember({ resourceId: maya.id, memberId: staff.member.id });
  const ask = () =>
    staff.api.hours.askTimeOff({
      when: { fromOn: "2030-03-12", untilOn: "2030-03-13" },
      reason: "Dentist",
    });
  const exceptions = () => owner.tenant.read((tx) => tx.select().from(availabilityExceptions));
  const slots = async (on: string) => {
    const wanted = { business: owner.slug, locationId: place.id, serviceId: cut.id, on };
    return (await guest(owner).api.availability.slots(wanted)).slots.length;
  };
  return { owner, place, cut, maya, staff, ask, exceptions, slots };
}

describe("time off", () => {
  it("is asked for, and blocks nothing until it is approved; then once, with the bookings in it listed", async () => {
    const { owner, place, cut, maya, staff, ask, exceptions, slots } = await open();
    const { bookingId } = await book(owner, {
      at: place,
      service: cut,
      startsAt: new Date("2030-03-12T09:00:00Z"),
    });
    const request = await ask();
    expect(await slots("2030-03-13")).toBeGreaterThan(0);
    expect(await staff.api.hours.timeOff()).toMatchObject([
      {
        resourceId: maya.id,
        status: "pending",
        isOwn: true,
        mayDecide: false,
        startsAt: new Date("2030-03-11T23:00:00Z"),
        endsAt: new Date("2030-03-13T23:00:00Z"),
      },
    ]);
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => owner.api.hours.decideTimeOff({ ...request, approve: true })),
    );
    const done = tries.filter((one) => one.status === "fulfilled");
    expect(done).toMatchObject([{ value: { conflicts: [{ id: bookingId }] } }]);
    expect(await exceptions()).toMatchObject([
      { source: "time_off", timeOffRequestId: request.requestId },
    ]);
    expect(await slots("2030-03-13")).toBe(0);
    expect(await slots("2030-03-14")).toBeGreaterThan(0);
    expect(await owner.api.bookings.get({ bookingId })).toMatchObject({ status: "confirmed" });
  });

  it("is declined or withdrawn without a trace in the calendar, and decided once", async () => {
    const { owner, staff, ask, exceptions } = await open();
    const declined = await ask();
    await owner.api.hours.decideTimeOff({
      ...declined,
      approve: false,
      note: "Too many are away.",
    });
    await expect(owner.api.hours.decideTimeOff({ ...declined, approve: true })).rejects.toThrow(
      "already been decided",
    );
    const withdrawn = await ask();
    const manager = await joinAs(owner, "manager");
    await expect(manager.api.hours.withdrawTimeOff(withdrawn)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await staff.api.hours.withdrawTimeOff(withdrawn);
    await expect(staff.api.hours.withdrawTimeOff(withdrawn)).rejects.toThrow(
      "already been decided",
    );
    expect(await exceptions()).toEqual([]);
    expect((await staff.api.hours.timeOff()).map((one) => one.status).toSorted()).toEqual([
      "declined",
      "withdrawn",
    ]);
  });

  it("is decided by nobody for themselves, but by an owner", async () => {
    const { owner, place } = await open();
    const person = async (role: "manager" | "owner") => {
      const member = await joinAs(owner, role);
      const resource = await makeStaff(owner, { at: place });
      await owner.api.resources.linkMember({ resourceId: resource.id, memberId: member.member.id });
      const when = { fromOn: "2030-03-12", untilOn: "2030-03-12" };
      const request = await member.api.hours.askTimeOff({ when });
      return member.api.hours.decideTimeOff({ ...request, approve: true });
    };
    await expect(person("manager")).rejects.toThrow("Nobody decides their own");
    await expect(person("owner")).resolves.toEqual({ conflicts: [] });
  });

  it("is asked for others only by whoever decides, and seen by them and its owner", async () => {
    const { owner, place, maya, staff, ask } = await open();
    const other = await makeStaff(owner, { at: place });
    const when = { fromOn: "2030-03-12", untilOn: "2030-03-12" };
    await expect(staff.api.hours.askTimeOff({ resourceId: other.id, when })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await owner.api.hours.askTimeOff({ resourceId: other.id, when });
    await ask();
    expect(await staff.api.hours.timeOff()).toMatchObject([{ resourceId: maya.id }]);
    expect(await owner.api.hours.timeOff()).toHaveLength(2);
    const nobody = await joinAs(owner, "staff");
    await expect(nobody.api.hours.askTimeOff({ when })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const away = await joinAs(owner, "manager", { locations: [(await makeLocation(owner)).id] });
    expect(await away.api.hours.timeOff()).toEqual([]);
  });

  it("keeps its reason from colleagues, and is withdrawn when its block is taken back", async () => {
    const { owner, maya, staff, ask } = await open();
    const request = await ask();
    await owner.api.hours.decideTimeOff({ ...request, approve: true });
    const colleague = await joinAs(owner, "staff");
    const of = { subject: "resource" as const, resourceId: maya.id };
    const range = { of, fromOn: "2030-03-12", untilOn: "2030-03-12" };
    expect(await colleague.api.hours.exceptions(range)).toMatchObject([
      { reason: null, source: "time_off" },
    ]);
    const [block] = await owner.api.hours.exceptions(range);
    expect(block).toMatchObject({ reason: "Dentist" });
    await owner.api.hours.removeException({ exceptionId: block!.id });
    expect(await staff.api.hours.timeOff()).toMatchObject([{ status: "withdrawn" }]);
  });
});

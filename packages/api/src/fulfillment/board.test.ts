import { staffProfiles } from "@daybook/db";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  joinAs,
  makeLocation,
  makeSalon,
  makeService,
  makeStaff,
  makeTable,
  openHours,
  signIn,
} from "../testing";

const TODAY = "2030-03-11";
const at = (time: string, day = TODAY) => new Date(`${day}T${time}:00+01:00`);
const lena = { contact: { name: "Lena Hoff", email: "lena@example.com" } };

describe("the board of a day", () => {
  it("[9.28] shows today's bookings by resource, with what may be done and why not yet", async () => {
    const home = await signIn("staff");
    const { wanted, maya } = await makeSalon(home, { chairs: 2 });
    await home.api.bookings.create({ ...wanted, startsAt: at("10:00"), customer: lena });
    const board = await home.api.bookings.board({
      locationId: wanted.locationId,
      fromOn: TODAY,
      untilOn: TODAY,
    });
    expect(board.resources.map((resource) => resource.name)).toEqual(["Maya 0", "Maya 1"]);
    expect(board.bookings).toMatchObject([
      {
        customerName: "Lena Hoff",
        isReachable: true,
        actions: { checkIn: null, noShow: "NO_SHOW_TOO_EARLY", start: "ILLEGAL_MOVE" },
        units: [{ assignments: [{ resourceId: maya.id }] }],
      },
    ]);
  });

  it("says how much of the open time is taken", async () => {
    const home = await signIn("staff");
    const { wanted, place } = await makeSalon(home);
    for (const time of ["10:00", "11:00"])
      await home.api.bookings.create({ ...wanted, startsAt: at(time), customer: lena });
    const days = { locationId: place.id, fromOn: TODAY, untilOn: TODAY };
    const { resources } = await home.api.bookings.board(days);
    // Two visits of 30 minutes in a day of eight hours.
    expect(resources[0]?.days[0]?.load).toBeCloseTo(1 / 8);
  });

  it("knows no load of a day that is closed", async () => {
    const home = await signIn("staff");
    const place = await makeLocation(home);
    await openHours(home, { weekdays: [2] });
    await makeStaff(home, { at: place });
    const days = { locationId: place.id, fromOn: TODAY, untilOn: TODAY };
    const { resources } = await home.api.bookings.board(days);
    expect(resources[0]?.days[0]).toMatchObject({ open: [], load: null });
  });

  it("reaches past midnight with what is open, and so do its bookings", async () => {
    const home = await signIn("staff");
    const place = await makeLocation(home);
    await openHours(home, { windows: [[1_080, 1_560]] });
    const table = await makeTable(home, { at: place });
    const late = at("01:00", "2030-03-12");
    await home.api.bookings.create({
      locationId: place.id,
      startsAt: late,
      durationMinutes: 45,
      customer: lena,
    });
    const board = await home.api.bookings.board({
      locationId: place.id,
      fromOn: TODAY,
      untilOn: TODAY,
    });
    expect(board.days).toMatchObject([
      { endsAt: at("00:00", "2030-03-12"), until: at("02:00", "2030-03-12") },
    ]);
    expect(board.bookings).toMatchObject([{ startsAt: late }]);
    // The morning belongs to the night before.
    expect(board.resources).toMatchObject([
      {
        id: table.id,
        days: [
          {
            open: [
              { startsAt: at("00:00"), endsAt: at("02:00") },
              { startsAt: at("18:00"), endsAt: at("02:00", "2030-03-12") },
            ],
          },
        ],
      },
    ]);
  });

  it("names breaks and closures, and not the time that is merely not open", async () => {
    const home = await signIn("manager");
    const { place, maya } = await makeSalon(home);
    await openHours(home, { of: { resourceId: maya.id }, breaks: [[720, 750]] });
    await home.api.hours.blockTime({
      resourceId: maya.id,
      startsAt: at("15:00"),
      endsAt: at("16:00"),
      reason: "School play",
    });
    const days = { locationId: place.id, fromOn: TODAY, untilOn: TODAY };
    const { resources } = await home.api.bookings.board(days);
    const closures = resources[0]?.days[0]?.closures.map(({ kind, label }) => ({ kind, label }));
    expect(closures).toHaveLength(2);
    expect(closures).toContainEqual({ kind: "break", label: "Break" });
    expect(closures).toContainEqual({ kind: "exception", label: "School play" });
  });
});

describe("the desk", () => {
  it("has the places one works at, their day, and what is done there by whom", async () => {
    const owner = await signIn("owner");
    const { place, service, maya } = await makeSalon(owner);
    const sydney = await makeLocation(owner, { name: "Sydney", zone: "Australia/Sydney" });
    await makeService(owner, { name: "Old", status: "archived" });
    const stylist = await joinAs(owner, "staff", { locations: [place.id] });
    await owner.ctx.tenant.write((tx) =>
      tx
        .update(staffProfiles)
        .set({ memberId: stylist.member.id })
        .where(eq(staffProfiles.resourceId, maya.id)),
    );
    const [all, own] = [await owner.api.bookings.desk(), await stylist.api.bookings.desk()];
    expect(all.locations.map(({ id }) => id)).toEqual([place.id, sydney.id]);
    expect(own.locations).toMatchObject([{ id: place.id, today: TODAY }]);
    expect([all.ownResourceId, own.ownResourceId]).toEqual([null, maya.id]);
    expect(own.services).toMatchObject([{ id: service.id, resourceIds: [maya.id] }]);
    // At 22:00 in Berlin it is tomorrow in Sydney.
    const late = await owner.at(at("22:00")).bookings.desk();
    expect(late.locations.map(({ today }) => today)).toEqual([TODAY, "2030-03-12"]);
  });
});

describe("free times for staff", () => {
  it("ignore notice and horizon, and count a booking on the move as gone", async () => {
    const home = await signIn("staff");
    const { place, service, maya } = await makeSalon(home);
    const wanted = { serviceId: service.id, resourceId: maya.id };
    const made = await home.api.bookings.create({
      locationId: place.id,
      ...wanted,
      startsAt: at("10:00"),
      customer: lena,
    });
    const day = { locationId: place.id, on: TODAY, wanted };
    const times = (slots: { startsAt: Date }[]) => slots.map(({ startsAt }) => startsAt.getTime());
    const free = await home.api.bookings.freeTimes(day);
    expect(free).toMatchObject({
      startsAt: at("00:00"),
      endsAt: at("00:00", "2030-03-12"),
      why: null,
    });
    expect(times(free.slots)).not.toContain(at("10:00").getTime());
    const moving = await home.api.bookings.freeTimes({ ...day, bookingId: made.bookingId });
    expect(times(moving.slots)).toContain(at("10:00").getTime());
    const far = await home.api.bookings.freeTimes({ ...day, on: "2031-06-02" });
    expect(far.slots).toHaveLength(16);
  });

  it("bound a day of a clock change, also while nothing is chosen yet", async () => {
    const home = await signIn("staff");
    const { place } = await makeSalon(home);
    const day = { locationId: place.id, on: "2030-03-31", wanted: null };
    expect(await home.api.bookings.freeTimes(day)).toMatchObject({
      startsAt: new Date("2030-03-31T00:00:00+01:00"),
      endsAt: new Date("2030-04-01T00:00:00+02:00"),
      slots: [],
      why: null,
    });
  });

  it("say why nothing can be free, and nothing about places of others", async () => {
    const home = await signIn("owner");
    const { place } = await makeSalon(home);
    const elsewhere = await makeLocation(home);
    const nobody = await makeService(home);
    const day = { on: TODAY, wanted: { serviceId: nobody.id } };
    const none = await home.api.bookings.freeTimes({ ...day, locationId: place.id });
    expect(none).toMatchObject({ slots: [] });
    const byTime = await home.api.bookings.freeTimes({
      on: TODAY,
      wanted: {},
      locationId: place.id,
    });
    expect(byTime).toMatchObject({ slots: [], why: "NO_RESOURCE" });
    const limited = await joinAs(home, "staff", { locations: [place.id] });
    await expect(
      limited.api.bookings.freeTimes({ ...day, locationId: elsewhere.id }),
    ).rejects.toThrow("do not work at that place");
  });
});

describe("searching bookings", () => {
  it("[9.5] finds them by part of a name, an address, a number or the code, in either order", async () => {
    const home = await signIn("staff");
    const { wanted } = await makeSalon(home);
    const ada = {
      contact: { name: "Ada 100% Lovelace", email: "ada@example.com", phone: "030 901820" },
    };
    const first = await home.api.bookings.create({
      ...wanted,
      startsAt: at("10:00"),
      customer: ada,
    });
    await home.api.bookings.create({ ...wanted, startsAt: at("11:00"), customer: ada });
    await home.api.bookings.create({ ...wanted, startsAt: at("12:00"), customer: lena });
    const found = async (search: string) =>
      (await home.api.bookings.list({ search })).bookings.map(({ startsAt }) => startsAt.getTime());
    const [ten, eleven] = [at("10:00").getTime(), at("11:00").getTime()];
    expect(await found("lovel")).toEqual([ten, eleven]);
    expect(await found("ADA@")).toEqual([ten, eleven]);
    expect(await found("030 9018")).toEqual([ten, eleven]);
    expect(await found(first.code.slice(0, 5).toLowerCase())).toEqual([ten]);
    // Not a pattern, but what was typed.
    expect(await found("0%")).toEqual([ten, eleven]);
    expect(await found("_")).toEqual([]);
    const page = await home.api.bookings.list({ search: "ada", latestFirst: true, limit: 1 });
    expect(page.bookings).toMatchObject([{ startsAt: at("11:00") }]);
    const rest = await home.api.bookings.list({
      search: "ada",
      latestFirst: true,
      cursor: page.nextCursor,
    });
    expect(rest.bookings).toMatchObject([{ startsAt: at("10:00") }]);
  });

  it("lists requests and what is to settle by the customer's name, however they were booked", async () => {
    const home = await signIn("staff");
    const { wanted } = await makeSalon(home);
    await home.api.bookings.create({ ...wanted, startsAt: at("10:00"), customer: lena });
    const { bookings } = await home.api.bookings.list({});
    const { customer } = await home.api.bookings.get({ bookingId: bookings[0]!.id });
    await home.api.bookings.create({
      ...wanted,
      startsAt: at("11:00"),
      customer: { customerId: customer!.id },
    });
    const open = await home.at(at("18:00")).bookings.toSettle();
    expect(open.map(({ customerName }) => customerName)).toEqual(["Lena Hoff", "Lena Hoff"]);
  });
});

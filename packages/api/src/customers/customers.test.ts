import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { book, inHours, joinAs, makeLocation, makeSalon, makeStaff, signIn } from "../testing";

async function open() {
  const owner = await signIn("owner");
  return { owner, ...(await makeSalon(owner)) };
}
const names = (rows: { firstName: string }[]) => rows.map((row) => row.firstName).toSorted();

describe("customers", () => {
  it("[2.18] are entered, found by name, number and address, and edited", async () => {
    const { owner, place } = await open();
    await owner.tenant.write((tx) =>
      tx.execute(sql`update locations set country = 'DE' where id = ${place.id}`),
    );
    const create = (firstName: string, more: object = {}) =>
      owner.api.customers.create({ firstName, ...more });
    const { customerId } = await create("Ada Maria", {
      lastName: "Lovelace",
      email: "Ada@Example.com",
      phone: "0151 23456789",
    });
    await create("Ben", { lastName: "Adams" });
    await create("100%", { lastName: "Match_" });
    const find = async (query: string) => names(await owner.api.customers.search({ query }));
    expect(await find("ada")).toEqual(["Ada Maria", "Ben"]);
    expect(await find("ada lov")).toEqual(["Ada Maria"]);
    expect(await find("maria")).toEqual(["Ada Maria"]);
    expect(await find("ADA@example")).toEqual(["Ada Maria"]);
    expect(await find("0151 234")).toEqual(["Ada Maria"]);
    expect(await find("+49 151 23456789")).toEqual(["Ada Maria"]);
    expect(await find("100%")).toEqual(["100%"]);
    expect(await find("%")).toEqual([]);
    expect(await find("_")).toEqual([]);
    expect(await find("")).toHaveLength(3);
    await owner.api.customers.edit({ customerId, email: "", pinnedNote: "Likes tea." });
    expect(await owner.api.customers.get({ customerId })).toMatchObject({
      lastName: "Lovelace",
      email: null,
      phone: "0151 23456789",
      pinnedNote: "Likes tea.",
      hasLogin: false,
    });
    await expect(owner.api.customers.edit({ customerId, phone: "12" })).rejects.toThrow(
      "not a phone number",
    );
  });

  it("[2.18] page through, the newest first", async () => {
    const { owner } = await open();
    for (let n = 0; n < 5; n++) await owner.api.customers.create({ firstName: `C${n}` });
    const first = await owner.api.customers.search({ limit: 3 });
    const rest = await owner.api.customers.search({ limit: 3, after: first.at(-1)!.id });
    expect([...first, ...rest].map((row) => row.firstName)).toEqual(["C4", "C3", "C2", "C1", "C0"]);
  });

  it("[2.19] are not two with one address", async () => {
    const { owner } = await open();
    const first = await owner.api.customers.create({ firstName: "Ada", email: "ada@example.com" });
    const again = { firstName: "Ada", email: " ADA@example.com" };
    await expect(owner.api.customers.create(again)).rejects.toThrow("already has this e-mail");
    const other = await owner.api.customers.create({ firstName: "Ben" });
    await expect(owner.api.customers.edit({ ...other, email: "ada@example.com" })).rejects.toThrow(
      "already has this e-mail",
    );
    expect(first.customerId).not.toBe(other.customerId);
  });

  it("[2.18] show their visits, and who may be the same person", async () => {
    const { owner, place, service, maya } = await open();
    const visit = (hours: number, email: string) =>
      book(owner, { at: place, service, resource: maya, startsAt: inHours(hours), email });
    const first = await visit(1, "ada@example.com");
    await visit(2, "ada@example.com");
    await visit(3, "ben@example.com");
    const [ada] = await owner.api.customers.search({ query: "ada@" });
    const seen = await owner.api.customers.get({ customerId: ada!.id });
    expect(seen.bookings.map((row) => row.startsAt)).toEqual([inHours(2), inHours(1)]);
    expect(seen.bookings.at(-1)).toMatchObject({
      id: first.bookingId,
      serviceName: "Haircut",
      status: "confirmed",
    });
    expect(seen.nextVisitAt).toEqual(inHours(1));
  });

  it("[2.12] of other places are neither found, seen nor changed by whoever works elsewhere", async () => {
    const { owner, place, service } = await open();
    const second = await makeLocation(owner);
    await makeStaff(owner, { at: second, does: [service] });
    const there = await book(owner, {
      at: second,
      service,
      startsAt: inHours(1),
      name: "There",
      email: "there@example.com",
    });
    await book(owner, {
      at: place,
      service,
      startsAt: inHours(1),
      name: "Here",
      email: "here@example.com",
    });
    const [both] = await owner.api.customers.search({ query: "here@" });
    const [far] = await owner.api.customers.search({ query: "there@" });
    const staff = await joinAs(owner, "staff", { locations: [place.id] });
    expect(names(await staff.api.customers.search())).toEqual(["Here"]);
    for (const refused of [
      () => staff.api.customers.get({ customerId: far!.id }),
      () => staff.api.customers.edit({ customerId: far!.id, firstName: "Mine" }),
      () => staff.api.customers.archive({ customerId: far!.id }),
      () => staff.api.bookings.get(there),
    ])
      await expect(refused()).rejects.toMatchObject({ code: "NOT_FOUND" });
    // Somebody served at both is seen at both, each with the visits of that place alone.
    await book(owner, {
      at: second,
      service,
      startsAt: inHours(2),
      name: "Here",
      email: "here@example.com",
    });
    expect((await staff.api.customers.get({ customerId: both!.id })).bookings).toHaveLength(1);
    expect((await owner.api.customers.get({ customerId: both!.id })).bookings).toHaveLength(2);
    // Whom they enter themselves belongs to their place.
    const mine = await staff.api.customers.create({ firstName: "New" });
    expect(await staff.api.customers.get(mine)).toMatchObject({ locationId: place.id });
    await expect(
      staff.api.customers.create({ firstName: "New", locationId: second.id }),
    ).rejects.toThrow("do not work at that place");
  });

  it("[26.10] are archived, not deleted, and not while something is booked; a booking brings them back", async () => {
    const { owner, place, service } = await open();
    const visit = (hours: number) =>
      book(owner, { at: place, service, startsAt: inHours(hours), email: "ada@example.com" });
    const { bookingId } = await visit(1);
    const [ada] = await owner.api.customers.search();
    const customerId = ada!.id;
    await expect(owner.api.customers.archive({ customerId })).rejects.toThrow(
      "Bookings refer to this",
    );
    await owner.api.bookings.cancel({ bookingId });
    await owner.api.customers.archive({ customerId });
    expect(await owner.api.customers.search()).toEqual([]);
    expect(await owner.api.customers.search({ archived: true })).toMatchObject([
      { id: customerId },
    ]);
    await visit(2);
    expect(await owner.api.customers.search()).toMatchObject([{ id: customerId }]);
  });

  it("[26.10] DB: nothing that bookings point to can be deleted", async () => {
    const { owner, place, service, maya } = await open();
    await book(owner, { at: place, service, startsAt: inHours(1), email: "ada@example.com" });
    for (const [table, id] of [
      ["services", service.id],
      ["resources", maya.id],
      ["locations", place.id],
      ["customers", "%"],
      ["bookings", "%"],
    ])
      await expect(
        owner.tenant.write((tx) =>
          tx.execute(sql.raw(`delete from ${table} where id like '${id}'`)),
        ),
      ).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});

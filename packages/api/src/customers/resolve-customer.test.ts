import { customers } from "@daybook/db";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeBusiness, makeLocation, makeUser } from "../testing";
import { type Contact, resolveCustomer } from "./resolve-customer";

async function open() {
  const business = await makeBusiness();
  const place = await makeLocation(business, { country: "DE" });
  const resolve = (contact: Omit<Contact, "locationId">) =>
    business.tenant.write((tx) => resolveCustomer(tx, { locationId: place.id, ...contact }));
  const row = async (id: string) =>
    (
      await business.tenant.read((tx) => tx.select().from(customers).where(eq(customers.id, id)))
    )[0]!;
  const all = () => business.tenant.read((tx) => tx.select().from(customers));
  return { ...business, resolve, row, all };
}

describe("resolveCustomer", () => {
  it("[2.19] makes a customer without a login for a guest", async () => {
    const { resolve, row } = await open();
    const { customerId, isNew } = await resolve({
      name: "Ada Maria Lovelace",
      email: " Ada@Example.com",
    });
    expect(isNew).toBe(true);
    expect(await row(customerId)).toMatchObject({
      userId: null,
      firstName: "Ada Maria",
      lastName: "Lovelace",
      email: "Ada@Example.com",
      emailNormalised: "ada@example.com",
    });
  });

  it("[2.18] recognises an address in any spelling and changes nothing of who is known", async () => {
    const { resolve, row } = await open();
    const first = await resolve({
      name: "Ada Lovelace",
      email: "ada@example.com",
      phone: "030 901820",
    });
    const before = await row(first.customerId);
    const again = await resolve({
      name: "Somebody Else",
      email: "ADA@example.COM ",
      phone: "+49 30 222333",
    });
    expect(again).toMatchObject({ customerId: first.customerId, isNew: false });
    expect(await row(first.customerId)).toEqual(before);
  });

  it("[2.18] recognises a phone number in local and in international form", async () => {
    const { resolve, row } = await open();
    const first = await resolve({ name: "Ada", phone: "0151 23456789" });
    expect((await row(first.customerId)).phoneNormalised).toBe("+4915123456789");
    expect(
      await resolve({ name: "ADA L", phone: "+49 (151) 2345-6789", email: "new@example.com" }),
    ).toEqual({
      customerId: first.customerId,
      isNew: false,
      mergeSuggestedWith: null,
    });
  });

  it("keeps two people apart who share a phone but neither name nor address", async () => {
    const { resolve } = await open();
    const ada = await resolve({ name: "Ada", email: "ada@example.com", phone: "0151 23456789" });
    const ben = await resolve({ name: "Ben", email: "ben@example.com", phone: "0151 23456789" });
    expect(ben).toMatchObject({ isNew: true, mergeSuggestedWith: ada.customerId });
  });

  it("lets the address win where address and phone point to two, and suggests a merge", async () => {
    const { resolve } = await open();
    const byMail = await resolve({ name: "Ada", email: "ada@example.com" });
    const byPhone = await resolve({ name: "Ada", phone: "0151 23456789" });
    expect(
      await resolve({ name: "Ada", email: "ada@example.com", phone: "0151 23456789" }),
    ).toEqual({
      customerId: byMail.customerId,
      isNew: false,
      mergeSuggestedWith: byPhone.customerId,
    });
  });

  it("leads the address of somebody merged to whom they were merged into", async () => {
    const { resolve, tenant } = await open();
    const [old, kept] = [
      await resolve({ name: "Ada", email: "old@example.com" }),
      await resolve({ name: "Ada", email: "kept@example.com" }),
    ];
    await tenant.write((tx) =>
      tx
        .update(customers)
        .set({ status: "merged", mergedIntoId: kept.customerId })
        .where(eq(customers.id, old.customerId)),
    );
    expect(await resolve({ name: "Ada", email: "old@example.com" })).toMatchObject({
      customerId: kept.customerId,
    });
  });

  it("[2.18] gives one customer to parallel first bookings of one address, or of one number", async () => {
    const { resolve, all } = await open();
    for (const contact of [{ email: "ada@example.com" }, { phone: "0151 23456789" }]) {
      const found = await Promise.all(
        Array.from({ length: 16 }, () => resolve({ name: "Ben", ...contact })),
      );
      expect(new Set(found.map((one) => one.customerId)).size).toBe(1);
      expect(found.filter((one) => one.isNew)).toHaveLength(1);
    }
    expect(await all()).toHaveLength(2);
  });

  it("[2.20] links history to a login whose address is verified, and to no other", async () => {
    const { resolve, row } = await open();
    const { customerId } = await resolve({ name: "Ada", email: "ada@example.com" });
    const user = { id: "usr_1", email: "Ada@example.com" };
    await resolve({ name: "Ada", user: { ...user, emailVerified: false }, email: user.email });
    expect((await row(customerId)).userId).toBeNull();
    await resolve({ name: "Ada", user: { ...user, emailVerified: true } });
    expect((await row(customerId)).userId).toBe("usr_1");
  });

  it("[2.10] never gives a login the record of another login, even where staff gave it that address", async () => {
    const { resolve, row, tenant } = await open();
    const [ada, ben] = [(await makeUser()).user, (await makeUser()).user];
    const hers = await resolve({ name: "Ada", user: ada });
    const benAddress = { email: ben.email, emailNormalised: ben.email };
    await tenant.write((tx) =>
      tx.update(customers).set(benAddress).where(eq(customers.id, hers.customerId)),
    );
    const his = await resolve({ name: "Ben", user: ben });
    expect(his.customerId).not.toBe(hers.customerId);
    expect(await row(his.customerId)).toMatchObject({ userId: ben.id, email: null });
    expect((await resolve({ name: "Ben", user: ben })).customerId).toBe(his.customerId);
  });

  it.each(["12", "not a number", "+49", "555"])("refuses %s as a phone number", async (phone) => {
    const { resolve } = await open();
    await expect(resolve({ name: "Ada", phone })).rejects.toMatchObject({
      refusal: "PHONE_INVALID",
      details: { field: "phone" },
    });
  });

  it("DB: refuses a second customer with one address, or of one login, who is not merged", async () => {
    const { tenant } = await open();
    const insert = (values: Partial<typeof customers.$inferInsert>) =>
      tenant.write((tx) => tx.insert(customers).values({ firstName: "Ada", ...values }));
    const email = { email: "a@example.com", emailNormalised: "a@example.com" };
    await insert({ ...email, userId: "usr_1" });
    await expect(insert(email)).rejects.toMatchObject({
      cause: { constraint_name: "customers_email" },
    });
    await expect(insert({ userId: "usr_1" })).rejects.toMatchObject({
      cause: { constraint_name: "customers_user" },
    });
    await insert({}); // a dependant needs no address
    await insert({});
  });
});

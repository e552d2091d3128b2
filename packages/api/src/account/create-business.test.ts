import {
  availabilityRules,
  businesses,
  calendarBindings,
  calendars,
  locations,
  members,
  newId,
  sessions,
} from "@daybook/db";
import { testDatabase } from "@daybook/db/testing";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { signUp, tenantDb, urls } from "../testing";

const newSlug = () => newId("s").toLowerCase().replace("_", "-");
const salon = (slug = newSlug()) => ({
  name: "Salon Ada",
  slug,
  kind: "salon" as const,
  zone: "Europe/Berlin",
  currency: "EUR",
  city: "Berlin",
  country: "DE",
});

describe("createBusiness", () => {
  it("makes a business with its place, hours and owner, who works in it at once", async () => {
    const { api, user, signedIn, workingIn } = await signUp();
    const { businessId, locationId, slug } = await api.account.createBusiness(salon());
    const made = await tenantDb({ businessId, actor: "system" }).read(async (tx) => ({
      businesses: await tx.select().from(businesses),
      locations: await tx.select().from(locations),
      members: await tx.select().from(members),
      calendars: await tx.select().from(calendars),
      bindings: await tx.select().from(calendarBindings),
      rules: await tx.select().from(availabilityRules),
    }));
    expect(made).toMatchObject({
      businesses: [{ id: businessId, slug, createdBy: `user:${user.id}`, email: user.email }],
      locations: [{ id: locationId, name: "Salon Ada", zone: "Europe/Berlin", country: "DE" }],
      members: [{ userId: user.id, role: "owner", status: "active", allLocations: true }],
      calendars: [{ zone: "Europe/Berlin", intervalMinutes: 30 }],
      bindings: [{ subject: "business" }],
    });
    expect(made.rules.map((rule) => rule.weekday).toSorted((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6,
    ]);
    const { db } = testDatabase(urls.authUrl);
    const [session] = await db.select().from(sessions).where(eq(sessions.id, signedIn.sessionId));
    expect(session?.activeBusinessId).toBe(businessId);
    expect((await workingIn(businessId).account.whoAmI())?.active).toMatchObject({
      role: "owner",
      mayManage: true,
    });
  });

  it("[1.10] refuses an address that is taken, was once another's, is ours, or is no address", async () => {
    const { api } = await signUp();
    const { slug } = await api.account.createBusiness(salon());
    await expect(api.account.createBusiness(salon(slug))).rejects.toMatchObject({
      code: "CONFLICT",
      message: "This address is already in use.",
    });
    await expect(api.account.createBusiness(salon("console"))).rejects.toThrow("is reserved");
    for (const bad of ["a", "-ab", "a--b", "salon_ada", "x".repeat(61)]) {
      await expect(api.account.createBusiness(salon(bad))).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    }
  });

  it("gives an address to one of many who ask for it at once, and leaves nothing of the others", async () => {
    const slug = newSlug();
    const people = await Promise.all(Array.from({ length: 8 }, () => signUp()));
    const tries = await Promise.allSettled(
      people.map(({ api }) => api.account.createBusiness(salon(slug))),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const mine = await Promise.all(people.map(({ api }) => api.account.whoAmI()));
    expect(mine.flatMap((one) => one?.businesses ?? [])).toHaveLength(1);
  });

  it("asks for a verified address first", async () => {
    const { api } = await signUp({ emailVerified: false });
    await expect(api.account.createBusiness(salon())).rejects.toThrow("confirm your e-mail");
  });

  it("suggests an address that is free", async () => {
    const { api } = await signUp();
    const name = `Café Zürich & Söhne ${newId("x")}`;
    const first = await api.account.suggestSlug({ name });
    expect(first).toMatch(/^cafe-zurich-sohne-x-/);
    await api.account.createBusiness(salon(first!));
    expect(await api.account.suggestSlug({ name })).toBe(`${first}-2`);
    expect(await api.account.suggestSlug({ name: "Console" })).toBe("console-2");
    expect(await api.account.suggestSlug({ name: "猫" })).toBeNull();
  });
});

import { newId } from "@daybook/db";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { isAllowed, type Permission, permissions, permissionsOf, roleNames } from "./permissions";
import { appRouter, createCaller } from "./router";
import { joinAs, makeUser, requestContext, signIn } from "./testing";
import type { Meta } from "./trpc";

type Access = Meta["access"];
type Caller = ReturnType<typeof createCaller>;

const accessOf = (procedure: unknown): Access | undefined => {
  const { meta } = Object(Object(procedure)._def) as { meta?: Meta };
  return meta?.access;
};
const procedures = Object.entries(appRouter._def.procedures).map(
  ([path, procedure]) => [path, accessOf(procedure)] as const,
);
const byPermission = procedures.filter(
  (row): row is [string, Permission] => row[1] !== undefined && row[1] in permissions,
);

/** No procedure takes this, so that one that is reached says BAD_REQUEST and changes nothing. */
const GARBAGE = "garbage";

/** What became of a call: its error's code, or "OK". A subscription is ended at once. */
async function call(api: Caller, path: string): Promise<string> {
  const procedure = path.split(".").reduce<unknown>((at, key) => Reflect.get(Object(at), key), api);
  if (typeof procedure !== "function") throw new Error(`${path} is no procedure`);
  try {
    const result: unknown = await Reflect.apply(procedure, undefined, [GARBAGE]);
    const isStream =
      typeof result === "object" && result !== null && Symbol.asyncIterator in result;
    if (isStream && "return" in result && typeof result.return === "function")
      await Reflect.apply(result.return, result, []);
    return "OK";
  } catch (error) {
    return String(Reflect.get(Object(error), "code"));
  }
}

/** Whoever has no login may ask for these, each within a limit per address, and for nothing else. */
const publicProcedures = [
  "public.business",
  "public.services",
  "public.service",
  "availability.days",
  "availability.slots",
  "availability.next",
  "holds.place",
  "holds.get",
  "holds.extend",
  "holds.release",
  "holds.confirm",
  "manage.get",
  "manage.cancel",
  "manage.move",
  "manage.editNote",
  "account.whoAmI",
  "account.invitation",
  "account.declineInvitation",
  "mailbox.list",
];

describe("[26.5] every procedure", () => {
  it.each(procedures)("%s says who may call it", (_, access) => {
    expect(access).toSatisfy(
      (value: Access | undefined) =>
        value === "public" || value === "user" || (value !== undefined && value in permissions),
    );
  });

  it("is public only if it is listed here", () => {
    const open = procedures.filter(([, access]) => access === "public").map(([path]) => path);
    expect(open.toSorted()).toEqual(publicProcedures.toSorted());
  });

  it.each(procedures.filter(([, access]) => access !== "public"))(
    "%s refuses a stranger before it reads the input or opens a tenant",
    async (path) => {
      const tenantDb = () => expect.fail("opened a tenant");
      const stranger = createCaller({ ...requestContext(), tenantDb });
      expect(await call(stranger, path)).toBe("UNAUTHORIZED");
    },
  );
});

describe("[2.9] who may do what", () => {
  const callers = new Map<string, Caller>();
  beforeAll(async () => {
    const owner = await signIn("owner");
    callers.set("owner", owner.api);
    for (const role of roleNames.filter((name) => name !== "owner"))
      callers.set(role, (await joinAs(owner, role)).api);
    callers.set("nobody", createCaller(requestContext({ signedIn: await makeUser() })));
  });

  it.each(byPermission)("%s is for whom %s is", async (path, permission) => {
    for (const role of roleNames) {
      const answer = await call(callers.get(role)!, path);
      expect([role, answer === "FORBIDDEN"]).toEqual([role, !isAllowed(role, permission)]);
      expect(answer).not.toBe("UNAUTHORIZED");
    }
    expect(await call(callers.get("nobody")!, path)).toBe("FORBIDDEN");
  });

  it("is one table, in which a higher role may all that a lower one may", () => {
    for (const [index, role] of roleNames.entries())
      for (const lower of roleNames.slice(index + 1))
        expect(permissionsOf(role)).toEqual(expect.arrayContaining(permissionsOf(lower)));
  });

  it("keeps from staff prices, hours, people and the business, and from all but owners its end", () => {
    for (const kept of [
      "service:edit",
      "hours:edit",
      "resource:edit",
      "member:edit",
      "business:edit",
      "customer:merge",
    ] as const)
      expect(isAllowed("staff", kept)).toBe(false);
    for (const kept of ["business:edit", "member:edit", "location:edit"] as const)
      expect(isAllowed("manager", kept)).toBe(false);
    expect(roleNames.filter((role) => isAllowed(role, "business:delete"))).toEqual(["owner"]);
  });
});

describe("[1.7] ids", () => {
  it("say what they are of, and sort as they were made", () => {
    const made = Array.from({ length: 100 }, () => newId("bkg"));
    expect(made.every((id) => /^bkg_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(100);
  });

  it("of the wrong type are refused with 400 that names the field", async () => {
    const { api } = await signIn("owner");
    for (const bookingId of [
      newId("cus"),
      "bkg_1",
      "",
      `${newId("bkg")} `,
      newId("bkg").toLowerCase(),
    ]) {
      const error: unknown = await api.bookings
        .get({ bookingId })
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "BAD_REQUEST" });
      const cause: unknown = Reflect.get(Object(error), "cause");
      expect(cause instanceof z.ZodError && z.flattenError(cause).fieldErrors).toEqual({
        bookingId: ["Must be an id that begins with bkg_."],
      });
    }
    await expect(api.bookings.get({ bookingId: newId("bkg") })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

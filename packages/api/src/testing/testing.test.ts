import { members, services } from "@daybook/db";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { findMember } from "../identity/find-member";
import {
  joinAs,
  makeBusiness,
  makeLocation,
  makeService,
  makeStaff,
  requestContext,
  signIn,
} from "./index";

it("signs in a member whose row, scope and handle agree", async () => {
  const [salon, elsewhere] = [await signIn("owner"), await makeBusiness()];
  const place = await makeLocation(salon);
  const stylist = await joinAs(salon, "staff", { locations: [place.id] });
  const { userId } = stylist.member;
  expect(await findMember(requestContext(), stylist.businessId, userId)).toEqual(stylist.member);
  expect(await findMember(requestContext(), elsewhere.businessId, userId)).toBeNull();
  const [row] = await stylist.tenant.read((tx) =>
    tx.select().from(members).where(eq(members.id, stylist.member.id)),
  );
  expect(row).toMatchObject({ role: "staff", allLocations: false });
});

it("makes what a booking needs in the business it is given", async () => {
  const salon = await signIn("owner");
  const place = await makeLocation(salon);
  const cut = await makeService(salon, { steps: [{ durationMinutes: 30 }] });
  const maya = await makeStaff(salon, { at: place, does: [cut] });
  expect(maya).toMatchObject({ kind: "staff", businessId: salon.businessId });
  const listed = await salon.ctx.tenant.read((tx) => tx.select().from(services));
  expect(listed).toMatchObject([{ id: cut.id }]);
});

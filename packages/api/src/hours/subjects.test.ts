import { expect, it } from "vitest";
import { everyDay, joinAs, makeLocation, withoutHours } from "../testing";

it("lists all that can have hours of its own, and who has", async () => {
  const { owner, place, cut, maya } = await withoutHours();
  const of = { subject: "resource" as const, resourceId: maya.id };
  await owner.api.hours.saveWeek({ of, version: 0, windows: everyDay(9, 12) });
  const listed = await owner.api.hours.subjects();
  expect(listed.map(({ name, kind, inherits }) => [kind, name, inherits])).toEqual([
    ["business", (await owner.api.business.get()).name, true],
    ["location", place.name, true],
    ["staff", maya.name, false],
    ["service", cut.name, true],
  ]);
  await owner.api.hours.inherit({ of, version: 1 });
  expect((await owner.api.hours.subjects()).every((one) => one.inherits)).toBe(true);
});

it("[2.12] shows a manager of one place what is there, and which hours are not theirs to change", async () => {
  const { owner, place, cut, maya } = await withoutHours();
  const elsewhere = await makeLocation(owner, { name: "Elsewhere" });
  const manager = await joinAs(owner, "manager", { locations: [elsewhere.id] });
  const names = (await manager.api.hours.subjects()).map(({ name }) => name);
  expect(names).toContain("Elsewhere");
  expect(names).not.toContain(place.name);
  expect(names).not.toContain(maya.name);
  const whyNot = async (of: Parameters<typeof manager.api.hours.week>[0]["of"]) =>
    (await manager.api.hours.week({ of })).whyNotEdit;
  expect(await whyNot({ subject: "business" })).toBe("LOCATION_NOT_YOURS");
  expect(await whyNot({ subject: "service", serviceId: cut.id })).toBe("LOCATION_NOT_YOURS");
  expect(await whyNot({ subject: "location", locationId: elsewhere.id })).toBeNull();
});

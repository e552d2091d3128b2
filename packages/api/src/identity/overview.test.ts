import { expect, it } from "vitest";
import { book, joinAs, makeLocation, makeSalon, NOW, openHours, signIn } from "../testing";

const at = (time: string) => new Date(`2030-03-${time}:00Z`);

it("counts the visits of the place's own day and who of them came", async () => {
  const owner = await signIn("owner");
  const { place, service } = await makeSalon(owner);
  const tokyo = await makeLocation(owner, { name: "Far away", zone: "Asia/Tokyo" });
  const { bookingId } = await book(owner, { at: place, service, startsAt: at("11T09:00") });
  await book(owner, { at: place, service, startsAt: at("11T10:00") });
  await book(owner, { at: place, service, startsAt: at("12T10:00") });
  await owner.at(at("11T09:00")).bookings.checkIn({ bookingId });
  expect(await owner.api.business.overview()).toMatchObject({
    requests: 0,
    places: [
      { name: place.name, today: 2, arrived: 1 },
      { name: tokyo.name, today: 0, arrived: 0 },
    ],
  });
  const manager = await joinAs(owner, "manager", { locations: [place.id] });
  expect((await manager.api.business.overview()).places).toHaveLength(1);
});

it("counts the requests that can still be answered", async () => {
  const owner = await signIn("owner");
  const salon = await makeSalon(owner);
  await owner.api.services.edit({ serviceId: salon.service.id, approvalRequired: true });
  const visitor = salon.visitor();
  await visitor.hold(at("12T10:00"));
  await visitor.confirm();
  expect((await owner.api.business.overview()).requests).toBe(1);
  expect((await owner.at(at("14T10:00")).business.overview()).requests).toBe(0);
});

it("tells whether a place is open and when that changes", async () => {
  const owner = await signIn("owner");
  await makeLocation(owner);
  const opening = async (now: Date) => (await owner.at(now).business.overview()).places[0];
  expect(await opening(NOW)).toMatchObject({ isOpen: false, changesAt: null });
  await openHours(owner, { weekdays: [1, 2] });
  expect(await opening(NOW)).toMatchObject({ isOpen: true, changesAt: at("11T16:00") });
  expect(await opening(at("11T16:00"))).toMatchObject({
    isOpen: false,
    changesAt: at("12T08:00"),
  });
  expect(await opening(at("12T20:00"))).toMatchObject({ changesAt: at("18T08:00") });
});

it("lists what a new business lacks until it has been booked", async () => {
  const owner = await signIn("owner");
  const steps = async () => (await owner.api.business.overview()).steps;
  expect(await steps()).toEqual({ service: false, resource: false, hours: false, booking: false });
  const place = await makeLocation(owner);
  await owner.api.resources.create({
    kind: "table",
    name: "T1",
    bookableMinutes: 90,
    locationIds: [place.id],
  });
  expect(await steps()).toEqual({ service: true, resource: true, hours: false, booking: false });
  const other = await signIn("owner");
  const salon = await makeSalon(other);
  await book(other, { at: salon.place, service: salon.service, startsAt: at("11T10:00") });
  expect((await other.api.business.overview()).steps).toEqual({
    service: true,
    resource: true,
    hours: true,
    booking: true,
  });
});

it("names the links by which customers come, under the present address", async () => {
  const owner = await signIn("owner");
  await owner.api.business.renameSlug({ slug: `now-${owner.slug}`.slice(0, 60) });
  const { links } = await owner.api.business.overview();
  expect(links.page).toMatch(new RegExp(`^https?://.+/now-${owner.slug.slice(0, 56)}$`));
  expect(links.script).toMatch(/^https?:\/\/.+\/embed\.js$/);
});

it("says a cancellation rule in the words that customers will read", async () => {
  const { api } = await signIn("owner");
  const said = (cancellation: "always" | "allowed_until" | "never", cancellationMinutes = 0) =>
    api.business.describePolicy({ cancellation, cancellationMinutes });
  expect(await said("allowed_until", 1440)).toBe("You can cancel until 1 day before the visit.");
  expect(await said("never")).toBe("This booking cannot be cancelled online.");
});

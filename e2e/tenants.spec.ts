import { book, inMinutes, openDay, openDesk, zoneAtMidday } from "./support/desk";
import { expect, test } from "./support/fixtures";
import { foundSalon } from "./support/salon";

test("[1.1] [2.7] one business cannot see another's anything", async ({ browser, playwright }) => {
  const zone = zoneAtMidday();
  const [ours, theirs] = [
    await foundSalon(playwright.request, { zone, window: [0, 1440] }),
    await foundSalon(playwright.request, { zone, window: [0, 1440] }),
  ];
  const secret = await book(theirs, "Secret Guest", inMinutes(30));

  const desk = await openDesk(browser, ours);
  const page = await openDay(desk, ours);
  await expect(page.getByRole("region", { name: /nothing booked/ })).toBeVisible();
  await expect(page.getByText("Secret Guest")).toHaveCount(0);

  const [location, service, resource] = [
    theirs.locationId,
    theirs.serviceId,
    theirs.stylists[0]!.id,
  ];
  const day = { fromOn: "2030-01-01", untilOn: "2030-01-02" };
  const asks: [string, object][] = [
    ["bookings.get", { bookingId: secret.bookingId }],
    ["bookings.board", { locationId: location, ...day }],
    ["services.get", { serviceId: service }],
    ["resources.get", { resourceId: resource }],
    ["hours.week", { of: { subject: "resource", resourceId: resource } }],
  ];
  for (const [path, input] of asks) {
    await expect(ours.api.ask(path, input), path).rejects.toThrow(": 404 ");
  }
  const sends: [string, object][] = [
    ["bookings.cancel", { bookingId: secret.bookingId }],
    ["bookings.checkIn", { bookingId: secret.bookingId }],
    ["bookings.move", { bookingId: secret.bookingId, startsAt: inMinutes(90) }],
    ["services.archive", { serviceId: service }],
    ["resources.setStatus", { resourceId: resource, status: "inactive" }],
    ["hours.blockTime", { resourceId: resource, startsAt: inMinutes(0), endsAt: inMinutes(60) }],
  ];
  for (const [path, input] of sends) {
    await expect(ours.api.send(path, input), path).rejects.toThrow(": 404 ");
  }
  const { bookings } = await ours.api.ask<{ bookings: unknown[] }>("bookings.list", {});
  expect(bookings).toEqual([]);
  await desk.close();
});

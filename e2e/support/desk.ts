import type { Browser, BrowserContext, Page } from "@playwright/test";
import { someAddress } from "./address";
import type { Salon } from "./salon";

const midday = 13;
const zones = [
  "Pacific/Honolulu",
  "America/Phoenix",
  "America/Bogota",
  "America/Sao_Paulo",
  "Africa/Abidjan",
  "Europe/Istanbul",
  "Asia/Dubai",
  "Asia/Bangkok",
  "Asia/Tokyo",
  "Pacific/Guadalcanal",
] as const;

const hourIn = (zone: string) =>
  Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format(
      new Date(),
    ),
  );

/** A zone where it is around midday now, so that a journey about today never runs into midnight. */
export const zoneAtMidday = (): string =>
  [...zones].sort((a, b) => Math.abs(hourIn(a) - midday) - Math.abs(hourIn(b) - midday))[0]!;

/** A whole minute, so many minutes from now. */
export const inMinutes = (minutes: number): Date =>
  new Date(Math.floor(Date.now() / 60_000 + minutes) * 60_000);

/** A browser in which the salon's owner is signed in. */
export async function openDesk(browser: Browser, salon: Salon): Promise<BrowserContext> {
  return browser.newContext({
    storageState: await salon.api.http.storageState(),
    locale: "en-GB",
    extraHTTPHeaders: { "x-forwarded-for": someAddress() },
    viewport: { width: 1280, height: 860 },
  });
}

/** The day of the staff calendar, once it shows who works. */
export async function openDay(desk: BrowserContext, salon: Salon): Promise<Page> {
  const page = await desk.newPage();
  await page.goto("/staff");
  await page
    .getByRole("heading", { name: new RegExp(salon.stylists[0]!.name) })
    .first()
    .waitFor();
  return page;
}

export const book = (salon: Salon, name: string, startsAt: Date, more: object = {}) =>
  salon.api.send<{ bookingId: string; code: string; manageToken: string }>("bookings.create", {
    locationId: salon.locationId,
    serviceId: salon.serviceId,
    startsAt,
    customer: { contact: { name } },
    ...more,
  });

import { bookings } from "@daybook/db";
import { and, count, eq, gt } from "drizzle-orm";
import { nextSlots } from "../availability/queries";
import { confirmBooking } from "../fulfillment/confirm-booking";
import { holdBooking } from "../fulfillment/hold-booking";
import { randomToken } from "../tokens";
import { drawPerson } from "./people";
import { unlessRefused } from "./play";
import { createRandom } from "./random";
import type { Shop } from "./shop";

/** So many requests wait at the desk of a business that approves some of its visits. */
const WAITING = 3;
const MINUTE = 60_000;

/** Requests that came in within the last hours and that nobody has answered yet, for whoever opens the demo to answer. */
export async function askForVisits(shop: Shop, now: Date): Promise<number> {
  const { profile, services, crowd } = shop.demo;
  const service = services.find(({ approvalRequired }) => approvalRequired);
  if (!service) return 0;
  const random = createRandom(`${profile.slug} requests ${now.toISOString()}`);
  const ctx = shop.guest(now);
  const waiting = await requestsWaiting(shop, now);
  let made = 0;
  for (let missing = WAITING - waiting; missing > 0; missing--) {
    const wanted = {
      locationId: shop.locationId,
      serviceId: shop.serviceId(service.name),
      resourceId: null,
      partySize: 1,
      durationMinutes: null,
    };
    const after = new Date(now.getTime() + (missing * 40 + random.int(0, 30)) * 60 * MINUTE);
    const { slots } = await nextSlots(ctx, { ...wanted, after, count: 4 });
    const slot = slots[random.int(0, 3)] ?? slots[0];
    if (!slot) continue;
    const madeAt = new Date(now.getTime() - (missing * 50 - random.int(0, 40)) * MINUTE);
    const holdToken = randomToken();
    const hold = { ...wanted, startsAt: slot.startsAt, holdToken, source: "hosted_page" as const };
    const contact = drawPerson(random, profile.slug, crowd);
    const details = { holdToken, contact, note: null, zone: null, locale: null };
    const asked = await unlessRefused(async () => {
      await holdBooking(shop.guest(madeAt), hold, null);
      return confirmBooking(shop.guest(madeAt), details);
    });
    if (asked) made++;
  }
  return made;
}

async function requestsWaiting({ guest }: Shop, now: Date): Promise<number> {
  const [row] = await guest(now).tenant.read((tx) =>
    tx
      .select({ count: count() })
      .from(bookings)
      .where(and(eq(bookings.status, "pending_approval"), gt(bookings.expiresAt, now))),
  );
  return row?.count ?? 0;
}

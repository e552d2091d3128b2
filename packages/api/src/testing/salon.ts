import { holdBooking } from "../fulfillment/hold-booking";
import { randomToken } from "../tokens";
import { makeLocation, makeService, makeStaff, openHours } from "./factories";
import { guest, type signIn } from "./people";
import { NOW } from "./world";

type Home = Awaited<ReturnType<typeof signIn>>;

/** A place open every day from 9 to 17 in Berlin, a haircut of 30 minutes, and Maya who does it. */
export async function makeSalon(home: Home, { chairs = 1 }: { chairs?: number } = {}) {
  const place = await makeLocation(home);
  await openHours(home);
  const service = await makeService(home);
  const staff = [];
  for (let i = 0; i < chairs; i++)
    staff.push(
      await makeStaff(home, { at: place, does: [service], name: `Maya ${i}`, sortOrder: i }),
    );
  const maya = staff[0]!;
  const wanted = { locationId: place.id, serviceId: service.id };
  const visitor = (options: { now?: Date; address?: string } = {}) => {
    const { api } = guest(home, options);
    const holdToken = randomToken();
    return {
      holdToken,
      hold: (startsAt: Date, more: { resourceId?: string } = {}) =>
        api.holds.place({ business: home.slug, ...wanted, ...more, startsAt, holdToken }),
      confirm: (more: { name?: string; email?: string; note?: string } = {}) =>
        api.holds.confirm({
          business: home.slug,
          holdToken,
          contact: { name: more.name ?? "Lena Hoff", email: more.email ?? "lena@example.com" },
          note: more.note ?? null,
        }),
      api,
    };
  };
  /** A hold by a new visitor, by the use case itself: for races, where the edge would only cost time. */
  const rush = (startsAt: Date, now = NOW) =>
    holdBooking(
      guest(home, { now }).ctx,
      {
        ...wanted,
        resourceId: null,
        durationMinutes: null,
        partySize: 1,
        source: "widget",
        startsAt,
        holdToken: randomToken(),
      },
      null,
    );
  return { place, service, maya, staff, wanted, visitor, rush };
}

/** An instant so many hours after the tests' clock; whole hours of it are on the grid. */
export const inHours = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

import { makeLocation, makeService, makeStaff } from "./factories";
import { guest, signIn } from "./people";

/** A window of one weekday, in whole hours of the wall; past midnight is 24 and more. */
export const window = (weekday: number, from: number, until: number, more: object = {}) => ({
  weekday,
  startsMinute: from * 60,
  endsMinute: until * 60,
  ...more,
});
export const everyDay = (from: number, until: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => window(weekday, from, until));
/** A business without hours: one place in Berlin, one person, one service of an hour. */
export async function withoutHours() {
  const owner = await signIn("owner");
  const place = await makeLocation(owner);
  const cut = await makeService(owner, { durationMinutes: 60 });
  const maya = await makeStaff(owner, { at: place, does: [cut] });
  /** Local starting times of a day in Berlin, as offered to anybody. */
  const times = async (on: string) => {
    const { slots } = await guest(owner).api.availability.slots({
      business: owner.slug,
      locationId: place.id,
      serviceId: cut.id,
      on,
    });
    return slots.map(({ startsAt }) =>
      startsAt.toLocaleTimeString("en-GB", { timeZone: "Europe/Berlin", timeStyle: "short" }),
    );
  };
  return { owner, place, cut, maya, times };
}

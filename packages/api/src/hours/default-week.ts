import type { businessKinds } from "@daybook/db";

type BusinessKind = (typeof businessKinds)[number];
type Windows = readonly (readonly [startsMinute: number, endsMinute: number])[];

const hour = 60;

/** What such a business is likely to be open, to begin with: ISO weekdays and minutes from local midnight. */
const defaults: Record<BusinessKind, { weekdays: readonly number[]; windows: Windows }> = {
  salon: { weekdays: [2, 3, 4, 5, 6], windows: [[9 * hour, 18 * hour]] },
  clinic: {
    weekdays: [1, 2, 3, 4, 5],
    windows: [
      [8 * hour, 12 * hour],
      [14 * hour, 18 * hour],
    ],
  },
  restaurant: {
    weekdays: [2, 3, 4, 5, 6, 7],
    windows: [
      [12 * hour, 15 * hour],
      [18 * hour, 23 * hour],
    ],
  },
  studio: { weekdays: [1, 2, 3, 4, 5, 6, 7], windows: [[9 * hour, 21 * hour]] },
  rental: { weekdays: [1, 2, 3, 4, 5, 6], windows: [[9 * hour, 18 * hour]] },
  other: { weekdays: [1, 2, 3, 4, 5], windows: [[9 * hour, 17 * hour]] },
};

export const defaultWeek = (kind: BusinessKind) =>
  defaults[kind].weekdays.flatMap((weekday) =>
    defaults[kind].windows.map(([startsMinute, endsMinute]) => ({
      weekday,
      startsMinute,
      endsMinute,
    })),
  );

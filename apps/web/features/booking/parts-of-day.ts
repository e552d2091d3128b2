export const partsOfDay = ["morning", "afternoon", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

interface Start {
  readonly startsAt: Date;
}

export interface Part<S extends Start> {
  readonly part: PartOfDay;
  readonly slots: readonly S[];
}

/** The times of a day under morning (before 12), afternoon (before 17) and evening by the zone's clock; parts without any are left out. */
export function groupByPart<S extends Start>(slots: readonly S[], zone: string): Part<S>[] {
  const hour = hoursIn(zone);
  const partOf = ({ startsAt }: S) => {
    const at = hour(startsAt);
    return at < 12 ? "morning" : at < 17 ? "afternoon" : "evening";
  };
  return partsOfDay
    .map((part) => ({ part, slots: slots.filter((slot) => partOf(slot) === part) }))
    .filter((group) => group.slots.length > 0);
}

/** The `count` times nearest to a wished minute of the day ("19:00"), in order. */
export function nearestTo<S extends Start>(
  slots: readonly S[],
  around: string,
  zone: string,
  count: number,
): S[] {
  const [hours = 0, minutes = 0] = around.split(":").map(Number);
  const minute = minutesIn(zone);
  const distance = ({ startsAt }: S) => Math.abs(minute(startsAt) - (hours * 60 + minutes));
  return slots
    .toSorted((a, b) => distance(a) - distance(b) || a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, count)
    .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function minutesIn(timeZone: string) {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (at: Date) => {
    const [hours = 0, minutes = 0] = clock.format(at).split(":").map(Number);
    return hours * 60 + minutes;
  };
}

function hoursIn(zone: string) {
  const minute = minutesIn(zone);
  return (at: Date) => Math.floor(minute(at) / 60);
}

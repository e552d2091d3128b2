import { dayNumber, localDate, type DayNumber } from "./local-date.ts";
import type { LocalDate, Minute, Span } from "./types.ts";

/** About a year: the stretch of a zone's history that is probed at once. */
const chunkMinutes = 2 ** 19;
/** No zone keeps an offset for less than a week (the shortest known stays are those around Ramadan). */
const probeMinutes = 7 * 1440;
/** Offsets lie between −12:00 and +14:00, so a wall time's instant lies this close to the same reading in UTC. */
const widestOffset = 15 * 60;

/** `at[i]` is the minute from which `offsets[i + 1]` holds; `offsets[0]` holds from the start of the chunk. */
interface Chunk {
  readonly at: readonly Minute[];
  readonly offsets: readonly number[];
}

interface Zone {
  readonly probe: (minute: Minute) => number;
  readonly chunks: Map<number, Chunk>;
}

const zones = new Map<string, Zone>();

/** Minutes by which the zone's clocks are ahead of UTC. Throws a RangeError for an unknown zone. */
export function offsetAt(zone: string, minute: Minute): number {
  const { at, offsets } = chunkAt(zoneNamed(zone), Math.floor(minute / chunkMinutes));
  let i = at.length;
  while (i > 0 && minute < at[i - 1]!) i--;
  return offsets[i]!;
}

/** The first minute after `minute` and before `until` from which another offset holds, or null. */
export function nextTransition(zone: string, minute: Minute, until: Minute): Minute | null {
  const known = zoneNamed(zone);
  const last = Math.floor((until - 1) / chunkMinutes);
  for (let index = Math.floor(minute / chunkMinutes); index <= last; index++) {
    for (const at of chunkAt(known, index).at) if (at > minute) return at < until ? at : null;
  }
  return null;
}

/**
 * The minute at which the zone's clocks show this time of this day. `minuteOfDay` may be 1440 and more: the wall time
 * of a later day. A time that does not exist moves forward by the gap; one that exists twice is the earlier.
 */
export function minuteAtDay(zone: string, day: DayNumber, minuteOfDay: number): Minute {
  const wall = day * 1440 + minuteOfDay;
  const before = offsetAt(zone, wall - widestOffset);
  if (before === offsetAt(zone, wall + widestOffset)) return wall - before;

  const transition = nextTransition(zone, wall - widestOffset, wall + widestOffset + 1)!;
  if (wall - before < transition) return wall - before;
  const after = offsetAt(zone, transition);
  return wall - after >= transition ? wall - after : wall - before;
}

/**
 * `minuteAtDay` for many wall times of days that touch `[from, until)`. Where the zone's clocks do not change around
 * there, which is so in most months, it is plain arithmetic.
 */
export function clockOf(
  zone: string,
  from: Minute,
  until: Minute,
): (day: DayNumber, minuteOfDay: number) => Minute {
  const around = 4 * 1440;
  if (nextTransition(zone, from - around, until + around) !== null) {
    return (day, minuteOfDay) => minuteAtDay(zone, day, minuteOfDay);
  }
  const offset = offsetAt(zone, from);
  return (day, minuteOfDay) => day * 1440 + minuteOfDay - offset;
}

/** `minuteAtDay` for a written date. */
export function minuteAt(zone: string, date: LocalDate, minuteOfDay: number): Minute {
  return minuteAtDay(zone, dayNumber(date), minuteOfDay);
}

export function dayAt(zone: string, minute: Minute): DayNumber {
  return Math.floor((minute + offsetAt(zone, minute)) / 1440);
}

/** The date that the zone's calendars show. */
export function localDateAt(zone: string, minute: Minute): LocalDate {
  return localDate(dayAt(zone, minute));
}

/** 0 … 1439, as the zone's clocks show it. */
export function minuteOfDayAt(zone: string, minute: Minute): number {
  const wall = minute + offsetAt(zone, minute);
  return wall - Math.floor(wall / 1440) * 1440;
}

/** From the day's first minute to the next day's. Empty for a day that the zone left out. */
export function localDayBounds(zone: string, date: LocalDate): Span {
  const day = dayNumber(date);
  return { startsAt: minuteAtDay(zone, day, 0), endsAt: minuteAtDay(zone, day + 1, 0) };
}

/** Whether the name is one of the tz database that this machine knows. */
export function isZone(name: string): boolean {
  try {
    zoneNamed(name);
    return true;
  } catch {
    return false;
  }
}

/** Rounded down: a minute that has begun is the current one. */
export function minuteFromMillis(epochMilliseconds: number): Minute {
  return Math.floor(epochMilliseconds / 60_000);
}

export function millisFromMinute(minute: Minute): number {
  return minute * 60_000;
}

function zoneNamed(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = { probe: prober(name), chunks: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

function chunkAt(zone: Zone, index: number): Chunk {
  let chunk = zone.chunks.get(index);
  if (!chunk) {
    chunk = readChunk(zone.probe, index * chunkMinutes);
    zone.chunks.set(index, chunk);
  }
  return chunk;
}

function readChunk(probe: Zone["probe"], start: Minute): Chunk {
  const at: Minute[] = [];
  // From the minute before, so that a change on the very edge of two chunks is one of the later.
  const offsets = [probe(start - 1)];
  const end = start + chunkMinutes;
  for (let low = start - 1; low < end - 1; low += probeMinutes) {
    const high = Math.min(low + probeMinutes, end - 1);
    const offset = probe(high);
    if (offset === offsets.at(-1)) continue;
    at.push(bisect(probe, low, high));
    offsets.push(offset);
  }
  return { at, offsets };
}

/** The first minute of `(low, high]` at which the offset is `high`'s. */
function bisect(probe: Zone["probe"], low: Minute, high: Minute): Minute {
  const after = probe(high);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (probe(middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

function prober(zone: string): Zone["probe"] {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (minute) => {
    // "11/21/2026, 14:05"
    const [month, day, year, hour, minutes] = format.format(minute * 60_000).match(/\d+/g)!;
    const wall = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minutes),
    );
    return Math.round(wall / 60_000) - minute;
  };
}

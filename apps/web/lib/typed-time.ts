const day = 1440;

/**
 * A time as people type it ("9", "9:00", "09.30", "9h30", "930", "9 pm") → minutes from midnight, 0 to 1440; null where it is none.
 */
export function parseTime(text: string): number | null {
  const match = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2})|\s*h|(\d{2}))?\s*(?:([ap])\.?m?\.?)?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return null;
  const [, hours = "", afterMark, joined, half] = match;
  const minutes = Number(afterMark ?? joined ?? 0);
  const hour = half ? on24Hours(Number(hours), half) : Number(hours);
  if (hour === null || minutes > 59) return null;
  const minute = hour * 60 + minutes;
  return minute <= day ? minute : null;
}

/** 12 am is midnight, 12 pm noon. */
function on24Hours(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** The end of a span whose start is known: what is not later than it lies on the next day. */
export const endAfter = (starts: number, ends: number): number =>
  ends > starts ? ends : ends + day;

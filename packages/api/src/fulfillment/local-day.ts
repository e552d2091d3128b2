import { localDateAt, localDayBounds, minuteFromMillis, type Span } from "@daybook/scheduling";

/** The local day of an instant in a zone, in epoch minutes: 23, 24 or 25 hours. */
export const localDayOf = (at: Date, zone: string): Span =>
  localDayBounds(zone, localDateAt(zone, minuteFromMillis(at.getTime())));

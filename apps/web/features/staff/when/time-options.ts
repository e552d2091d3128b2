import { type Minute, minuteOf } from "../board/span";

/** Every start staff may choose on a day, in steps of five minutes, and the one that is chosen even if it lies between. */
export function startsOf(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  chosen: Minute | null,
): Minute[] {
  const [first, last] = [minuteOf(startsAt), minuteOf(endsAt)];
  const starts = Array.from(
    { length: Math.ceil((last - first) / 5) },
    (_, step) => first + step * 5,
  );
  const isBetween = chosen !== null && first <= chosen && chosen < last && !starts.includes(chosen);
  return isBetween ? [...starts, chosen].toSorted((a, b) => a - b) : starts;
}

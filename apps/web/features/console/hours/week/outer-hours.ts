import type { Span } from "./draft-week";
import { crossed, joined } from "./range";
import type { Week } from "./types";

/** The open time that hours lie within, by weekday; null where nothing limits them. */
export type OuterHours = ((weekday: number) => readonly Span[]) | null;

/**
 * What the weeks around this one leave open: somebody who works at several places can be at any of them, and the hours of the
 * business hold everywhere. Dated windows count as open, since on some days they are.
 */
export function outerHours(parents: Week["parents"]): OuterHours {
  const limiting = parents.filter((parent) => !parent.inherits);
  if (limiting.length === 0) return null;
  const business = limiting.filter((parent) => parent.of.subject === "business");
  // A place without hours of its own is open whenever the business is.
  const places = parents.filter((parent) => parent.of.subject === "location");
  const narrows = places.length > 0 && places.every((parent) => !parent.inherits);
  const openOn = (weeks: Week["parents"], weekday: number) =>
    joined(weeks.flatMap(({ windows }) => windows.filter((one) => one.weekday === weekday)));
  return (weekday) => {
    const whole = openOn(business, weekday);
    if (!narrows) return whole;
    const here = openOn(places, weekday);
    return business.length > 0 ? crossed(whole, here) : here;
  };
}

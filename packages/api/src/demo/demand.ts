import type { Random } from "./random";

/**
 * How customers book. The restaurant's figures are those of 36,259 reservations at 275 restaurants over five months of
 * 2017; the clinic's those of 999 visits, so indicative only. What has no figure here (no-shows at a salon) is a guess.
 */

/** Hours between booking and visit, as quantiles. */
const leadHours = [
  [0, 0.25],
  [0.1, 1],
  [0.25, 5],
  [0.5, 48],
  [0.75, 161],
  [0.9, 341],
  [0.99, 935],
  [1, 950],
] as const;

/** Hours between booking and visit; `stretch` for businesses whose customers plan further ahead. */
export function drawLeadHours(random: Random, stretch = 1): number {
  const at = random.next();
  const upper = leadHours.findIndex(([share]) => share > at);
  const [from, low] = leadHours[upper - 1]!;
  const [until, high] = leadHours[upper]!;
  // Between two quantiles in logarithms, since the hours grow by magnitudes.
  const hours = low * (high / low) ** ((at - from) / (until - from));
  return Math.min(hours * (hours < 24 ? 1 : stretch), 950);
}

const partySizes = [
  [1, 1.6],
  [2, 42.7],
  [3, 16.7],
  [4, 13.6],
  [5, 6.3],
  [6, 4.9],
  [7, 2.7],
  [8, 2.7],
  [9, 1.3],
  [10, 1.3],
  [12, 6.2],
] as const;

/** People at one table; the share above ten counts as twelve. */
export const drawPartySize = (random: Random): number => random.weighted(partySizes);

const arrivalHours = [
  [17, 9.5],
  [18, 27.2],
  [19, 24.4],
  [20, 14.4],
  [21, 7.7],
] as const;
/** The share of tables taken at other hours, which is lunch. */
export const lunchShare = 0.168;
/** Friday's and Saturday's together, of a week's tables. */
export const weekendShare = 0.45;

/** The local hour at which a party comes to dine. */
export const drawDinnerHour = (random: Random): number => random.weighted(arrivalHours);

/** The local hour at which somebody books: more than a quarter of it between five and seven. */
export const drawBookingHour = (random: Random): number =>
  random.chance(0.27) ? random.int(17, 18) : random.pick(otherHours);
const otherHours = [8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 14, 15, 16, 19, 19, 20, 20, 21, 22];

/** A clinic's share of visits that nobody came to, by how long before they were booked. */
export function clinicNoShowShare(leadHoursBefore: number): number {
  const days = leadHoursBefore / 24;
  if (days < 1) return 0.029;
  if (days < 3) return 0.24;
  if (days < 8) return 0.387;
  if (days < 15) return 0.359;
  return days < 31 ? 0.376 : 0.36;
}

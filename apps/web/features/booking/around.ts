import type { Place } from "./types";

const step = 30;

/** The half hours within a place's hours of the week, "18:00"…, for whoever says when they would like to come. */
export function aroundChoices(week: Place["week"]): string[] {
  const spans = week.flatMap((day) => day.open);
  const from = Math.min(...spans.map((span) => span.startsMinute), 24 * 60);
  const until = Math.max(...spans.map((span) => span.endsMinute), 0);
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.ceil((Math.min(until, 24 * 60) - first) / step));
  return Array.from({ length: count }, (_, index) => clock(first + index * step));
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** Seven in the evening is when most come; where that is not offered, the nearest that is. */
export function usualAround(choices: readonly string[]): string {
  const usual = "19:00";
  return choices.find((choice) => choice >= usual) ?? choices.at(-1) ?? usual;
}

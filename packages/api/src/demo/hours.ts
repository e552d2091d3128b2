import type { LocalDate } from "@daybook/scheduling";
import { millisFromMinute, minuteAt } from "@daybook/scheduling";
import type { DemoWindow } from "./shape";

/** Minutes from midnight of `13:30`; `25:00` is past it. */
const minuteOf = (clock: string): number => {
  const [hours, minutes = 0] = clock.split(":").map(Number);
  return (hours ?? 0) * 60 + minutes;
};

export const spanOf = (text: string): readonly [startsMinute: number, endsMinute: number] => {
  const [from = "", until = ""] = text.split("-");
  return [minuteOf(from), minuteOf(until)];
};

/** The same windows on each of these ISO weekdays, such as `9-13` or `18:30-25`, with a lunch break inside where given. */
export const open = (
  weekdays: readonly number[],
  spans: string,
  lunch: string | null = null,
): DemoWindow[] =>
  weekdays.flatMap((weekday) =>
    spans.split(" ").map((text) => {
      const [startsMinute, endsMinute] = spanOf(text);
      const [from, until] = lunch ? spanOf(lunch) : [0, 0];
      const holdsLunch = from > startsMinute && until < endsMinute;
      const breaks = holdsLunch ? [{ name: "Lunch", startsMinute: from, endsMinute: until }] : [];
      return { weekday, startsMinute, endsMinute, breaks };
    }),
  );

/** A wall time of a zone as an instant. */
export const instantAt = (zone: string, date: LocalDate, minuteOfDay: number): Date =>
  new Date(millisFromMinute(minuteAt(zone, date, minuteOfDay)));

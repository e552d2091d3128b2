import { addDays } from "@/components/month-grid/days";
import type { Of } from "../week/types";

/** The dated exceptions that a screen shows: from today on, further than anybody plans. */
export const ahead = (of: Of, today: string) => ({
  of,
  fromOn: today,
  untilOn: addDays(today, 3 * 366),
});

import { calendarBindings, calendars, newId, type Tx } from "@daybook/db";
import type { Of } from "./inputs";

/** Starts are half an hour apart until the business says otherwise. */
const INTERVAL_MINUTES = 30;

/** An empty calendar bound to its subject. Only the business's own has a grid from the start; the others inherit it. */
export async function makeCalendar(
  tx: Tx,
  of: Of,
  { name, zone }: { name: string; zone: string },
): Promise<string> {
  const calendarId = newId("cal");
  const intervalMinutes = of.subject === "business" ? INTERVAL_MINUTES : null;
  await tx.insert(calendars).values({ id: calendarId, name, zone, intervalMinutes });
  await tx.insert(calendarBindings).values({ calendarId, ...of });
  return calendarId;
}

import type { timeOffRequests } from "@daybook/db";
import type { Refusal, RefusalDetails } from "../errors";
import type { Role } from "../permissions";
import type { WeekWindow } from "./inputs";

const WEEK = 7 * 1_440;

type Fault = { readonly refusal: Refusal; readonly details: RefusalDetails };

/** Why these windows are not a week, with the rows to mark, or null. */
export function whyNotWeek(windows: readonly WeekWindow[]): Fault | null {
  for (const [row, window] of windows.entries()) {
    const outside = window.breaks.findIndex(
      (part) => part.startsMinute < window.startsMinute || part.endsMinute > window.endsMinute,
    );
    if (outside >= 0)
      return {
        refusal: "BREAK_OUTSIDE_WINDOW",
        details: { field: `windows.${row}.breaks.${outside}`, rows: [row] },
      };
    const other = windows.findIndex((before, index) => index < row && overlaps(before, window));
    if (other >= 0)
      return {
        refusal: "RULES_OVERLAP",
        details: { field: `windows.${row}`, rows: [other, row] },
      };
  }
  return null;
}

/** Windows of different scope, priority or dates may lie over each other: the engine knows which one decides. */
function overlaps(a: WeekWindow, b: WeekWindow): boolean {
  const sameScope =
    a.priority === b.priority &&
    a.serviceId === b.serviceId &&
    a.locationId === b.locationId &&
    a.mode === b.mode;
  if (!sameScope || !sharesDates(a, b)) return false;
  const [from, until] = [startOf(a), startOf(a) + a.endsMinute - a.startsMinute];
  // Sunday night runs into Monday, so the other window is also looked at a week earlier and later.
  return [-WEEK, 0, WEEK].some((shift) => {
    const start = startOf(b) + shift;
    return start < until && from < start + b.endsMinute - b.startsMinute;
  });
}

const startOf = ({ weekday, startsMinute }: WeekWindow) => (weekday - 1) * 1_440 + startsMinute;

const sharesDates = (a: WeekWindow, b: WeekWindow) =>
  (a.validFrom ?? "") <= (b.validUntil ?? "9999") &&
  (b.validFrom ?? "") <= (a.validUntil ?? "9999");

type Request = Pick<typeof timeOffRequests.$inferSelect, "status">;

/** Why this member cannot decide this request, or null. `isOwn`: it is theirs, or for themselves. */
export function whyNotDecideTimeOff(request: Request, isOwn: boolean, role: Role): Refusal | null {
  if (isOwn && role !== "owner") return "TIME_OFF_OWN";
  return request.status === "pending" ? null : "TIME_OFF_DECIDED";
}

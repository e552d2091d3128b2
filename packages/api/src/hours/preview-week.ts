import {
  addDays,
  type Calendar,
  localDateAt,
  localDayBounds,
  minuteFromMillis,
  type Resource,
  resolveSlots,
  type Weekday,
} from "@daybook/scheduling";
import { dateOf, loadSnapshot } from "../availability/load-snapshot";
import type { TenantContext } from "../context";
import type { Of, PreviewWeek, WeekWindow } from "./inputs";
import { findCalendar, subjectOf } from "./own-calendar";

/** How many times the next seven days would offer with these windows and nothing booked yet. */
export function previewWeek({ tenant, now }: TenantContext, { of, windows, wanted }: PreviewWeek) {
  return tenant.read(async (tx) => {
    const { zone } = await subjectOf(tx, of);
    const from = localDateAt(zone, minuteFromMillis(now.getTime()));
    const span = {
      from: localDayBounds(zone, addDays(from, 1)).startsAt,
      until: localDayBounds(zone, addDays(from, 7)).endsAt,
    };
    const { world, request } = await loadSnapshot(
      tx,
      wanted,
      { from: dateOf(span.from), until: dateOf(span.until) },
      { now, limits: "waived", displayZone: zone },
    );
    const known = await findCalendar(tx, of);
    const id = known?.id ?? "preview";
    const calendar: Calendar = {
      ...(world.calendars.find((one) => one.id === id) ?? empty(id, of, zone)),
      openByDefault: false,
      rules: windows.map(toRule),
    };
    const proposed = {
      ...world,
      calendars: [...world.calendars.filter((one) => one.id !== id), calendar],
      resources: world.resources.map((resource) => ({
        ...resource,
        claims: [],
        busy: [],
        calendarIds: chainWith(resource, id, of),
      })),
    };
    const isOfVisit = of.subject !== "resource" && concerns(of, wanted);
    const calendarIds = isOfVisit
      ? [...new Set([...request.calendarIds, id])]
      : request.calendarIds;
    const slots = resolveSlots(proposed, { ...request, calendarIds }, span);
    return { count: slots.length };
  });
}

const concerns = (of: Of, { locationId, serviceId }: PreviewWeek["wanted"]) =>
  of.subject === "business" ||
  (of.subject === "location" && of.locationId === locationId) ||
  (of.subject === "service" && of.serviceId === serviceId);

const chainWith = ({ id: resourceId, calendarIds }: Resource, id: string, of: Of) =>
  of.subject === "resource" && of.resourceId === resourceId
    ? [...new Set([...calendarIds, id])]
    : calendarIds;

const empty = (id: string, { subject }: Of, zone: string): Calendar => ({
  id,
  level: subject,
  zone,
  openByDefault: false,
  rules: [],
  exceptions: [],
  overlays: [],
  grid: "window",
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  buffersStayInside: false,
});

function toRule(
  { weekday, serviceId, locationId, mode, breaks, ...window }: WeekWindow,
  row: number,
) {
  return {
    ...window,
    id: `window-${row}`,
    weekday: asWeekday(weekday),
    breaks: breaks.map((part, index) => ({ id: `break-${row}-${index}`, ...part })),
    scope: {
      serviceIds: serviceId ? [serviceId] : null,
      locationIds: locationId ? [locationId] : null,
      modes: mode ? [mode] : null,
    },
  };
}

/** The input keeps it within 1 to 7. */
const asWeekday = (weekday: number) => weekday as Weekday;

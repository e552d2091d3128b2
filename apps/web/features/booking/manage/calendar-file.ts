import type { Managed } from "../types";

type Event = Pick<
  Managed,
  | "bookingId"
  | "version"
  | "code"
  | "status"
  | "startsAt"
  | "endsAt"
  | "serviceName"
  | "business"
  | "place"
  | "mode"
>;

interface Words {
  /** A sentence or two below the title; may hold line breaks. */
  readonly description: string;
}

/**
 * One booking as an iCalendar file (RFC 5545). Its UID is the booking's for life, and SEQUENCE rises with each change: a
 * calendar that has it already moves the entry rather than adding another.
 */
export function calendarFile(booking: Event, { description }: Words, now: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Daybook//Booking//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${booking.bookingId}@daybook`,
    `SEQUENCE:${booking.version}`,
    `DTSTAMP:${utc(now)}`,
    // Instants, so that no calendar has to know the zone's rules.
    `DTSTART:${utc(booking.startsAt)}`,
    `DTEND:${utc(booking.endsAt)}`,
    `SUMMARY:${text(summaryOf(booking))}`,
    `LOCATION:${text(placeOf(booking))}`,
    `DESCRIPTION:${text(description)}`,
    `STATUS:${statusOf(booking.status)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

const summaryOf = ({ serviceName, business }: Event) =>
  serviceName === business.name ? serviceName : `${serviceName}, ${business.name}`;

const placeOf = ({ mode, business, place }: Event) =>
  mode === "in_person" ? [business.name, place.address].filter(Boolean).join(", ") : "";

function statusOf(status: Event["status"]): string {
  if (status === "cancelled" || status === "no_show") return "CANCELLED";
  return status === "pending" ? "TENTATIVE" : "CONFIRMED";
}

/** "20261124T093000Z" */
const utc = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const text = (value: string) =>
  value
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r?\n/g, "\\n")
    .replaceAll(/[,;]/g, (mark) => `\\${mark}`);

const bytes = new TextEncoder();
const longest = 75;

/** Lines hold at most 75 bytes; the rest follows after a line break and a space. Characters stay whole. */
function fold(line: string): string {
  const parts = [""];
  let used = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (used + size > longest) {
      parts.push(" ");
      used = 1;
    }
    parts[parts.length - 1] += character;
    used += size;
  }
  return parts.join("\r\n");
}

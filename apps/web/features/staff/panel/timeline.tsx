"use client";

import { type Messages, useTranslations } from "next-intl";
import { formatMoment } from "@/lib/format";
import { usePlace } from "../place-context";
import type { BookingDetail } from "../types";

type Told = keyof Messages["staff"]["history"]["event"];
type Event = BookingDetail["events"][number];

/** What happened to a booking and by whom, the latest first, with the messages that went out. */
export function Timeline({ booking: { events, messages } }: { booking: BookingDetail }) {
  const t = useTranslations("staff.history");
  const place = usePlace();
  const entries = [
    ...events.map((event) => ({
      key: event.id,
      at: event.occurredAt,
      text: <What event={event} />,
      by: event.actorLabel ?? t(actorOf(event.actor)),
    })),
    ...messages.map((message) => ({
      key: message.id,
      at: message.sentAt ?? message.createdAt,
      text: t(`message.${message.kind}`),
      by: t(`messageStatus.${message.status}`),
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      <ol className="grid gap-2.5 border-s border-line ps-4">
        {entries.map((entry) => (
          <li key={entry.key} className="relative">
            <span
              aria-hidden
              className="absolute -start-[1.19rem] top-1.75 size-1.5 rounded-full bg-ink-3"
            />
            {entry.text}
            <span className="block text-small text-ink-2">
              {formatMoment(entry.at, place)} · {entry.by}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ event: { kind, details } }: { event: Event }) {
  const t = useTranslations("staff.history");
  const place = usePlace();
  const [from, to] = [instantIn(details, "fromStartsAt"), instantIn(details, "toStartsAt")];
  if (kind === "moved" && from && to)
    return t("moved", { from: formatMoment(from, place), to: formatMoment(to, place) });
  return t(`event.${toldOf(kind)}`);
}

const told = {
  held: true,
  hold_extended: true,
  let_go: true,
  requested: true,
  confirmed: true,
  approved: true,
  declined: true,
  moved: true,
  relaned: true,
  checked_in: true,
  started: true,
  completed: true,
  no_show: true,
  no_show_taken_back: true,
  note_changed: true,
  cancelled: true,
  expired: true,
  other: true,
} as const satisfies Record<Told, true>;

const isTold = (kind: string): kind is Told => Object.hasOwn(told, kind);
// A kind that is newer than this page is still something that happened.
const toldOf = (kind: string): Told => (isTold(kind) ? kind : "other");

function actorOf(actor: string) {
  if (actor === "system" || actor === "import" || actor === "guest")
    return `actor.${actor}` as const;
  if (actor.startsWith("customer:")) return "actor.customer";
  return "actor.member";
}

function instantIn(details: Event["details"], name: string): Date | null {
  const value: unknown = details[name];
  const at = typeof value === "string" ? new Date(value) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
}

import { CircleCheck, CircleX, Hourglass } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { formatMoment, zoneCity } from "@/lib/format";
import { StepTitle } from "../step-title";
import type { Managed } from "../types";
import { zoneOf } from "./booking-facts";

interface StatusHeadProps {
  readonly booking: Managed;
  /** Booked a moment ago, rather than looked up later. */
  readonly isFresh?: boolean;
}

const looks = {
  firm: { icon: CircleCheck, tone: "text-accent" },
  wait: { icon: Hourglass, tone: "text-wait-ink" },
  over: { icon: CircleX, tone: "text-ink-3" },
} as const;

/** How the booking stands, in a word, and what happens next. */
export function StatusHead({ booking, isFresh = false }: StatusHeadProps) {
  const t = useTranslations("booking.booked.status");
  const locale = useLocale();
  const { business, status, answerBy, ended } = booking;
  const place = { locale, zone: zoneOf(booking) };
  const key = status === "cancelled" ? (ended ?? "in_time") : status;
  const by = answerBy ? formatMoment(answerBy, place) : "";
  const words = { name: business.name, by, city: zoneCity(place.zone) };
  const { icon: Icon, tone } = looks[lookOf(status)];
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It takes the place of a heading that had the focus, and with it the focus.
    if (isFresh && document.activeElement === document.body)
      head.current?.querySelector<HTMLElement>("[data-step-title]")?.focus({ preventScroll: true });
  }, [isFresh]);
  return (
    <div ref={head} className="flex gap-4">
      <Icon aria-hidden className={`mt-1 size-7 shrink-0 stroke-[1.5] ${tone}`} />
      <StepTitle hint={t(`${key}.text`, words)}>
        {isFresh && status === "confirmed" ? t("fresh") : t(`${key}.title`, words)}
      </StepTitle>
    </div>
  );
}

function lookOf(status: Managed["status"]): keyof typeof looks {
  switch (status) {
    case "pending":
      return "wait";
    case "confirmed":
    case "checked_in":
    case "completed":
      return "firm";
    case "cancelled":
    case "no_show":
      return "over";
  }
}

"use client";

import { useTranslations } from "next-intl";
import { formatTime, formatTimeRange } from "@/lib/format";
import { usePlace } from "./place-context";
import type { BoardBooking } from "./types";

type Named = Pick<BoardBooking, "customerName" | "status" | "expiresAt">;

/** What a booking is called, in sight and aloud. */
export function useBookingText() {
  const t = useTranslations("staff.block");
  const named = useTranslations("bookings.status");
  const place = usePlace();
  const title = ({ customerName, status, expiresAt }: Named): string => {
    if (customerName) return customerName;
    return status === "held" && expiresAt
      ? t("held", { time: formatTime(expiresAt, place) })
      : t("nameless");
  };
  const what = ({ serviceName, partySize }: Pick<BoardBooking, "serviceName" | "partySize">) =>
    [serviceName, (partySize > 1 || !serviceName) && t("party", { count: partySize })]
      .filter(Boolean)
      .join(" · ");
  const statusOf = (status: BoardBooking["status"]) => named(status);
  const range = (from: Date, until: Date) => formatTimeRange(from, until, place);
  const time = (at: Date) => formatTime(at, place);
  return { title, what, statusOf, range, time };
}

import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-mark";
import { type BookingStatus, statusLook } from "./status";

export function BookingStatusBadge({ status }: { status: BookingStatus }) {
  const t = useTranslations("bookings.status");
  return <StatusBadge status={statusLook[status]}>{t(status)}</StatusBadge>;
}

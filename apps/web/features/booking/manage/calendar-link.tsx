import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/button-look";

/** A file that any calendar takes. */
export function CalendarLink({ token }: { token: string }) {
  const t = useTranslations("booking.booked");
  return (
    <a
      href={`/manage/${token}/calendar.ics`}
      download
      className={buttonLook({ look: "quiet", size: "large" })}
    >
      <CalendarPlus aria-hidden className="size-4.5" />
      {t("addToCalendar")}
    </a>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { formatTime, zoneCity, zoneOffset } from "@/lib/format";

interface ZoneLineProps {
  readonly zone: string;
  /** Null while it is unknown. */
  readonly visitorZone: string | null;
  /** The day the clocks are compared on: they may change between now and then. */
  readonly near: string;
}

/** Whose clock the times are told by, and what the visitor's shows where that is another. */
export function ZoneLine({ zone, visitorZone, near }: ZoneLineProps) {
  const t = useTranslations("booking.zone");
  const locale = useLocale();
  const noon = new Date(`${near}T12:00:00Z`);
  const here = { locale, zone };
  const mine = { locale, zone: visitorZone ?? zone };
  const differs = formatTime(noon, here) !== formatTime(noon, mine);
  const city = zoneCity(zone);
  if (zone === visitorZone) return <p className="text-small text-ink-2">{t("yours", { city })}</p>;
  return (
    <p className="min-h-9 text-small text-ink-2">
      {t("theirs", { city, offset: zoneOffset(noon, here) })}{" "}
      {differs && t("differs", { there: formatTime(noon, here), here: formatTime(noon, mine) })}
    </p>
  );
}

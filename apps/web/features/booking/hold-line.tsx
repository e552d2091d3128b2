import { useLocale, useTranslations } from "next-intl";
import { Spinner } from "@/components/spinner";
import { formatTime } from "@/lib/format";
import { useBooking } from "./booking-context";
import { useVisitorZone } from "./use-visitor-zone";

/**
 * For how long the time is held, told by the visitor's own clock and not counted down. Within the last minute it says
 * so, politely, and offers to keep it.
 */
export function HoldLine({ zone }: { zone: string }) {
  const t = useTranslations("booking.hold");
  const locale = useLocale();
  const { business, handle, hold } = useBooking();
  const own = useVisitorZone();
  const { at } = handle.visit;
  const { phase, expiresAt } = hold;
  const isLive = phase === "held" || phase === "ending";
  const time = at && formatTime(at, { locale, zone });
  return (
    <div role="status" className="empty:hidden">
      {isLive && time && expiresAt && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1 rounded-card bg-accent-soft px-4 py-2.5 forced-colors:border">
          <p className="py-1.5">
            {phase === "held"
              ? t.rich("held", {
                  time,
                  until: formatTime(expiresAt, { locale, zone: own ?? zone }),
                  b: (words) => <strong className="font-semibold">{words}</strong>,
                })
              : t("ending", { time })}
          </p>
          {phase === "ending" && hold.canKeep && (
            <button
              type="button"
              onClick={() => void hold.keepLonger()}
              aria-busy={hold.isKeeping || undefined}
              className="ms-auto flex min-h-11 items-center gap-2 rounded-inner font-semibold text-accent underline underline-offset-4"
            >
              {t("keep", { minutes: business.holdMinutes })}
              {hold.isKeeping && <Spinner />}
            </button>
          )}
        </div>
      )}
      {phase === "lapsed" && !hold.isPending && time && (
        <p className="rounded-card bg-sunken px-4 py-3 text-ink-2">{t("lapsed", { time })}</p>
      )}
    </div>
  );
}

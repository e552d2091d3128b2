import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Spinner } from "@/components/spinner";
import { formatTime } from "@/lib/format";
import { useBooking } from "./booking-context";
import { useVisitorZone } from "./use-visitor-zone";

interface HoldLineProps {
  readonly zone: string;
  /** Stays in sight while it matters, above a long form. */
  readonly isPinned?: boolean;
}

/**
 * For how long the time is held, told by the visitor's own clock and not counted down. Within the last minute it says
 * so, politely, and offers to keep it.
 */
export function HoldLine({ zone, isPinned = false }: HoldLineProps) {
  const t = useTranslations("booking.hold");
  const locale = useLocale();
  const { business, handle, hold } = useBooking();
  const own = useVisitorZone();
  const { at } = handle.visit;
  const { phase, expiresAt } = hold;
  const isLive = phase === "held" || phase === "ending";
  const time = at && formatTime(at, { locale, zone });
  const line = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    // Behind the bar it would be no news.
    if (isLive) line.current?.scrollIntoView({ block: "nearest" });
  }, [isLive]);
  return (
    <output
      ref={line}
      className={cx(
        "block scroll-mb-24 empty:hidden",
        isPinned && phase !== "held" && "sticky top-2 z-10",
      )}
    >
      {isLive && time && expiresAt && (
        <span
          className={cx(
            "flex flex-wrap items-center gap-x-6 gap-y-1 rounded-card px-4 py-2.5 transition-colors forced-colors:border",
            phase === "ending" ? "bg-wait-soft" : "bg-accent-soft",
          )}
        >
          <span className="py-1.5">
            {phase === "held"
              ? t.rich("held", {
                  time,
                  until: formatTime(expiresAt, { locale, zone: own ?? zone }),
                  b: (words) => <strong className="font-semibold">{words}</strong>,
                })
              : t("ending", { time })}
          </span>
          {phase === "ending" && hold.canKeep && (
            <button
              type="button"
              onClick={() => void hold.keepLonger()}
              aria-busy={hold.isKeeping || undefined}
              className="ms-auto flex min-h-11 items-center gap-2 rounded-inner font-semibold underline underline-offset-4"
            >
              {t("keep", { minutes: business.holdMinutes })}
              {hold.isKeeping && <Spinner />}
            </button>
          )}
        </span>
      )}
      {phase === "lapsed" && !hold.isPending && time && (
        <span className="block rounded-card bg-sunken px-4 py-3 text-ink-2">
          {t("lapsed", { time })}
        </span>
      )}
    </output>
  );
}

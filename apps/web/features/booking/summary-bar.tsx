import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { useBooking } from "./booking-context";
import { useSummary } from "./use-summary";

/** What is chosen so far, always in sight, with the way on. */
export function SummaryBar({ zone }: { zone: string }) {
  const t = useTranslations("booking.summary");
  const { handle, hold } = useBooking();
  const summary = useSummary(zone);
  const isHeld = hold.phase === "held" || hold.phase === "ending";
  const when = hold.startsAt && summary.when;
  const facts = [
    when ? summary.what : null,
    summary.people,
    summary.who,
    summary.where,
    when ? summary.zone : null,
    summary.price,
  ];
  return (
    <section
      aria-label={t("label")}
      className="sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line bg-paper/95 px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur-sm sm:-mx-6 sm:px-6"
    >
      <div className="flex items-center gap-4">
        <div className="min-w-0 grow">
          <p className="date leading-snug font-medium">{when ?? summary.what}</p>
          <p className="text-small text-ink-2">
            {facts.filter(Boolean).join(" · ") || t("choose")}
          </p>
        </div>
        <Button
          size="large"
          disabled={!isHeld && !hold.isPending}
          loading={hold.isPending}
          onClick={() => handle.go({ step: "details" })}
        >
          {t("continue")}
        </Button>
      </div>
    </section>
  );
}

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import type { Day } from "@/components/month-grid/days";
import { Skeleton } from "@/components/skeleton";
import { formatCalendarDay } from "@/lib/format";
import { CouldNotCheck } from "./could-not-check";
import type { Times } from "./use-times";

interface TimesOfDayProps {
  readonly times: Times;
  readonly onDay: (day: Day) => void;
  readonly phone: string | null;
  readonly children: ReactNode;
}

/** Not known yet, none, could not be found out, or the times: one of the four and never a mixture. */
export function TimesOfDay({ times, onDay, phone, children }: TimesOfDayProps) {
  const { state } = times.times;
  if (times.isBookedOut) return <BookedOut phone={phone} />;
  if (state === "failed") {
    const { error } = times.times;
    return (
      <CouldNotCheck
        error={error}
        phone={phone}
        onRetry={times.retry}
        isRetrying={times.isRetrying}
      />
    );
  }
  if (state === "loading") return <TimesSkeleton />;
  if (times.times.value.length === 0) return <NoTimes nextDay={times.nextDay} onDay={onDay} />;
  return children;
}

export function TimesSkeleton() {
  const t = useTranslations("booking.time");
  return (
    <div aria-busy className="grid gap-3">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-4 w-20" />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-2">
        {Array.from({ length: 8 }, (_, index) => (
          <Skeleton key={index} className="h-11" />
        ))}
      </div>
    </div>
  );
}

function NoTimes({ nextDay, onDay }: { nextDay: Day | null; onDay: (day: Day) => void }) {
  const none = useTranslations("booking.none");
  const locale = useLocale();
  return (
    <div className="grid justify-items-start gap-4">
      <p className="text-ink-2">{nextDay ? none("day") : none("dayAndMonth")}</p>
      {nextDay && (
        <Button look="quiet" size="large" onClick={() => onDay(nextDay)}>
          {none("next", { day: formatCalendarDay(nextDay, locale) })}
        </Button>
      )}
    </div>
  );
}

function BookedOut({ phone }: { phone: string | null }) {
  const none = useTranslations("booking.none");
  return (
    <p className="max-w-prose text-ink-2">{phone ? none("atAllCall", { phone }) : none("atAll")}</p>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/lib/trpc/client";
import { useBooking } from "./booking-context";
import { CouldNotCheck } from "./could-not-check";
import { BookingFacts } from "./manage/booking-facts";
import { CalendarLink } from "./manage/calendar-link";
import { StatusHead } from "./manage/status-head";
import { plainLink } from "./plain-link";
import { StepLink } from "./step-link";
import { StepTitle } from "./step-title";
import type { Outcome } from "./visit-store";

const afresh = {
  service: null,
  place: null,
  with: null,
  people: null,
  day: null,
  around: null,
  at: null,
  visit: null,
  step: null,
} as const;

/** Booked. Undefined: not looked up yet; null: this address was somebody's, and tells nothing to anybody else. */
export function StepDone({ outcome }: { outcome: Outcome | null | undefined }) {
  if (outcome === undefined) return <DoneSkeleton />;
  return outcome ? <Booked {...outcome} /> : <Over />;
}

function Booked({ code, manageToken }: Outcome) {
  const t = useTranslations("booking.done");
  const { business, isFramed } = useBooking();
  const { manage } = useTRPC();
  const booked = useQuery(manage.get.queryOptions({ token: manageToken }));
  return (
    <div className="max-w-xl pt-8">
      {booked.data ? (
        <StatusHead booking={booked.data} isFresh />
      ) : (
        <StepTitle>{t("title")}</StepTitle>
      )}
      <p className="pb-6 text-ink-2">
        {t("code")} <strong className="font-semibold text-ink">{code}</strong>
      </p>
      {booked.data && (
        <div className="rounded-card border border-line bg-surface p-5">
          <BookingFacts booking={booked.data} />
        </div>
      )}
      {booked.isPending && <Skeleton className="h-56" />}
      {booked.isError && (
        <CouldNotCheck
          error={booked.error}
          phone={business.phone}
          onRetry={booked.refetch}
          isRetrying={booked.isFetching}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-6">
        <CalendarLink token={manageToken} />
        <a
          href={`/manage/${manageToken}`}
          {...(isFramed && { target: "_blank" })}
          rel="noreferrer"
          className={plainLink}
        >
          {t("manage")}
        </a>
        <StepLink change={afresh} className={plainLink}>
          {t("again")}
        </StepLink>
      </div>
    </div>
  );
}

function DoneSkeleton() {
  const t = useTranslations("booking.done");
  return (
    <div aria-busy className="grid max-w-xl gap-4 pt-8">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-8 w-64" />
      <Skeleton className="h-56" />
    </div>
  );
}

function Over() {
  const t = useTranslations("booking.done");
  return (
    <div className="max-w-xl pt-8">
      <StepTitle hint={t("overText")}>{t("over")}</StepTitle>
      <StepLink change={afresh} className={plainLink}>
        {t("again")}
      </StepLink>
    </div>
  );
}

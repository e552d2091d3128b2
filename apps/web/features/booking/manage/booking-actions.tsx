import type { Refusal } from "@daybook/api/client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";
import type { Managed } from "../types";
import type { ManageStep } from "./use-manage-step";

interface BookingActionsProps {
  readonly booking: Managed;
  readonly onStep: (step: ManageStep) => void;
  readonly children: ReactNode;
}

/** What can be done, and in words what cannot be done any more. */
export function BookingActions({ booking, onStep, children }: BookingActionsProps) {
  const t = useTranslations("manage");
  const { business, whyNotCancel, whyNotMove, status } = booking;
  const isOver = status === "cancelled" || status === "completed" || status === "no_show";
  const reasons = isOver ? [] : [whyNotMove, whyNotCancel].filter(isSaid);
  return (
    <div className="grid gap-4 pt-6">
      <div className="flex flex-wrap gap-3">
        {whyNotMove === null && (
          <Button size="large" onClick={() => onStep("move")}>
            {t("move.start")}
          </Button>
        )}
        {children}
        {whyNotCancel === null && (
          <Button look="bare" size="large" onClick={() => onStep("cancel")}>
            {t("cancel.start")}
          </Button>
        )}
        {isOver && (
          <a href={`/${business.slug}`} className={buttonLook({ look: "quiet", size: "large" })}>
            {t("again")}
          </a>
        )}
      </div>
      {reasons.length > 0 && (
        <WhyNot reasons={[...new Set(reasons)]} phone={booking.place.phone ?? business.phone} />
      )}
    </div>
  );
}

function WhyNot({ reasons, phone }: { reasons: readonly Refusal[]; phone: string | null }) {
  const refusals = useTranslations("refusals");
  const t = useTranslations("manage");
  return (
    <p className="text-ink-2">
      {reasons.map((reason) => refusals(reason)).join(" ")} {phone && t("call", { phone })}
    </p>
  );
}

// That a request under way cannot be moved, or a visit begun not cancelled, goes without saying.
const isSaid = (refusal: Refusal | null): refusal is Refusal =>
  refusal !== null && refusal !== "ILLEGAL_MOVE";

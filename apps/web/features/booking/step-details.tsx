import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Alternatives } from "./alternatives";
import { useBooking } from "./booking-context";
import { DetailsForm } from "./details-form";
import { HoldLine } from "./hold-line";
import { StepTitle } from "./step-title";
import { useChooseTime } from "./use-choose-time";
import { useConfirm } from "./use-confirm";
import { useDetails } from "./use-details";
import { useRetake } from "./use-retake";
import { useSlotWords } from "./use-slot-words";
import { useVisitorZone } from "./use-visitor-zone";
import { VisitCard } from "./visit-card";
import type { Outcome } from "./visit-store";

export function StepDetails({ onBooked }: { onBooked: (outcome: Outcome) => void }) {
  const t = useTranslations("booking.details");
  const { business, chosen, handle, hold } = useBooking();
  const [details, change] = useDetails(business.slug, handle.visit.visit);
  const confirm = useConfirm(onBooked);
  useRetake();
  const { offer, place } = chosen;
  const visitorZone = useVisitorZone();
  const zone = offer?.isRemote ? (visitorZone ?? "UTC") : (place?.zone ?? business.zone);
  const words = useSlotWords({ offer: offer!, withName: chosen.withName, zone });
  const chooseTime = useChooseTime(zone);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.send(details);
  };
  if (!offer || !place) return null;
  return (
    <div className="grid gap-x-14 gap-y-8 md:grid-cols-[1fr_18rem]">
      <div className="md:order-last">
        <VisitCard zone={zone} />
      </div>
      <div className="min-w-0">
        <StepTitle>{t("title")}</StepTitle>
        <div className="grid gap-6">
          <Alternatives zone={zone} words={words} onTime={chooseTime} />
          <HoldLine zone={zone} isPinned />
          <form noValidate onSubmit={submit} aria-label={t("title")} className="grid gap-5">
            <DetailsForm
              details={details}
              onChange={change}
              trouble={confirm.trouble}
              isSending={confirm.isSending || hold.isPending}
              zone={zone}
            />
          </form>
        </div>
      </div>
    </div>
  );
}

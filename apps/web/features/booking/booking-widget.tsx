"use client";

import { type ReactNode, useRef } from "react";
import { BookingContext, type Booking } from "./booking-context";
import { choose, wantedOf } from "./choice";
import type { Offer } from "./offers";
import { StepDetails } from "./step-details";
import { StepDone } from "./step-done";
import { StepPlace } from "./step-place";
import { StepService } from "./step-service";
import { StepTable } from "./step-table";
import { StepTime } from "./step-time";
import { StepWith } from "./step-with";
import { StepsTrail } from "./steps-trail";
import type { Business } from "./types";
import { useHold } from "./use-hold";
import { useKept } from "./use-kept";
import { useStepFocus } from "./use-step-focus";
import { useTellHeight } from "./use-tell-height";
import { useVisit } from "./use-visit";
import type { Step } from "./visit";
import { keep, type Outcome } from "./visit-store";

interface BookingWidgetProps {
  readonly business: Business;
  readonly offers: readonly Offer[];
  readonly isFramed: boolean;
  readonly head: ReactNode;
  /** Hours and contact: beside the first step, and gone once somebody is under way. */
  readonly facts: ReactNode;
}

export function BookingWidget({ business, offers, isFramed, head, facts }: BookingWidgetProps) {
  const handle = useVisit();
  const { visit } = handle;
  const chosen = choose({ business, offers }, visit);
  const kept = useKept(business.slug, visit.visit);
  // Undefined while nobody can know: then the address decides, and the step of the end waits.
  const outcome = kept && (kept.outcome ?? null);
  const setOutcome = (made: Outcome) =>
    visit.visit && keep(business.slug, visit.visit, { outcome: made });
  const step: Step = outcome ? "done" : chosen.step;
  const hold = useHold({
    business,
    wanted: wantedOf(business, chosen),
    handle,
    source: isFramed ? "widget" : "hosted_page",
    isOver: step === "done",
  });

  const root = useRef<HTMLDivElement>(null);
  useTellHeight(root);
  useStepFocus(root, step);

  const booking: Booking = { business, offers, chosen, handle, hold, isFramed };
  const isFirst = step === chosen.trail[0];
  return (
    <BookingContext value={booking}>
      <div ref={root} className="mx-auto w-full max-w-5xl px-4 pb-10 sm:px-6">
        {head}
        <div
          className={
            isFirst && facts && step === "service"
              ? "grid gap-x-16 gap-y-12 lg:grid-cols-[1fr_17rem]"
              : "grid gap-y-16"
          }
        >
          <main id="content" className="min-w-0 max-sm:pt-2">
            {step !== "done" && <StepsTrail step={step} />}
            <StepNow
              step={step}
              isTable={chosen.offer?.kind === "table"}
              outcome={outcome}
              onBooked={setOutcome}
            />
          </main>
          {isFirst && facts && (
            <div
              className={
                step === "service"
                  ? "border-line pt-8 max-lg:border-t lg:pt-16"
                  : "border-t border-line pt-8 sm:[&>aside]:grid-cols-2 lg:[&>aside]:grid-cols-3"
              }
            >
              {facts}
            </div>
          )}
        </div>
      </div>
    </BookingContext>
  );
}

type StepNowProps = { readonly step: Step; readonly isTable: boolean } & Pick<
  Parameters<typeof StepDone>[0],
  "outcome"
> &
  Pick<Parameters<typeof StepDetails>[0], "onBooked">;

function StepNow({ step, isTable, outcome, onBooked }: StepNowProps) {
  switch (step) {
    case "service":
      return <StepService />;
    case "place":
      return <StepPlace />;
    case "with":
      return <StepWith />;
    case "time":
      return isTable ? <StepTable /> : <StepTime />;
    case "details":
      return <StepDetails onBooked={onBooked} />;
    case "done":
      return <StepDone outcome={outcome} />;
  }
}

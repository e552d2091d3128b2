"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextLink } from "@/components/text-link";
import { zoneCity } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../parts/console-page";
import { type WorkListed, WorkList } from "../parts/work-list";
import { Exceptions } from "./days/exceptions";
import { Inherited } from "./inherited";
import { Layers } from "./layers/layers";
import { SubjectList } from "./subject-list";
import { TimeOffLink } from "./time-off-link";
import { WeekForm } from "./week-form";
import type { Of, Week } from "./week/types";

interface HoursScreenProps {
  readonly of: Of;
  /** Today where these hours are kept. */
  readonly today: string;
}

/** The opening hours of the business, a place, a person, a thing or a service: the week, and the days that are different. */
export function HoursScreen({ of, today }: HoursScreenProps) {
  const t = useTranslations("console.hours");
  const { hours } = useTRPC();
  const { data: week } = useSuspenseQuery(hours.week.queryOptions({ of }));
  const [outside, setOutside] = useState<WorkListed>([]);
  return (
    <ConsolePage title={t("title")} lead={t("lead")} actions={<TimeOffLink />}>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <SubjectList of={of} />
        <div className="grid min-w-0 content-start gap-10">
          <WorkList
            bookings={outside}
            title={t("outside", { count: outside.length })}
            onClose={() => setOutside([])}
          />
          <section aria-label={t("weekOf", { name: week.name })} className="grid gap-4">
            <div className="grid gap-1">
              <h2 className="text-lead wrap-anywhere">{week.name}</h2>
              <p className="text-ink-2">
                {t("zone", { city: zoneCity(week.zone) })} <Around parents={week.parents} />
              </p>
            </div>
            <OwnOrInherited key={`${week.inherits}`} of={of} week={week} onOutside={setOutside} />
          </section>
          <Exceptions of={of} today={today} whyNot={week.whyNotEdit} onOutside={setOutside} />
          <Layers of={of} week={week} onOutside={setOutside} />
        </div>
      </div>
    </ConsolePage>
  );
}

/** Within whose hours these lie. */
function Around({ parents }: Pick<Week, "parents">) {
  const t = useTranslations("console.hours");
  const limiting = parents.filter((parent) => !parent.inherits);
  if (limiting.length === 0) return null;
  return t.rich("around", {
    count: limiting.length,
    names: () =>
      limiting.map((parent, index) => (
        <span key={`${parent.of.subject}-${parent.name}`}>
          {index > 0 && ", "}
          <TextLink href={parentHref(parent)}>{parent.name}</TextLink>
        </span>
      )),
  });
}

const parentHref = ({ of }: Week["parents"][number]) =>
  of.subject === "location" ? `/console/hours/${of.locationId}` : "/console/hours";

interface OwnOrInheritedProps {
  readonly of: Of;
  readonly week: Week;
  readonly onOutside: (bookings: WorkListed) => void;
}

function OwnOrInherited({ of, week, onOutside }: OwnOrInheritedProps) {
  const [beginning, setBeginning] = useState(false);
  if (week.inherits && of.subject !== "business" && !beginning)
    return <Inherited week={week} onBegin={() => setBeginning(true)} />;
  return (
    <WeekForm
      of={of}
      week={week}
      onOutside={onOutside}
      onStop={beginning ? () => setBeginning(false) : undefined}
    />
  );
}

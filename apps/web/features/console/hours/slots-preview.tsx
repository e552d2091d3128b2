"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Select } from "@/components/select";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/lib/trpc/client";
import { usePreviewChoices } from "./preview-choices";
import { readWeek } from "./week/draft-week";
import type { DraftWeek, Of } from "./week/types";

/** Typing settles for this long before the engine is asked. */
const PAUSE_MS = 400;

/** What the week on the screen would offer, counted by the engine while it is being typed. */
export function SlotsPreview({ of, week }: { of: Of; week: DraftWeek }) {
  const t = useTranslations("console.hours.preview");
  const { hours } = useTRPC();
  const choices = usePreviewChoices(of);
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = choices.find(({ value }) => value === chosen) ?? choices[0];
  const settled = useSettled(week);
  const { windows, faults } = readWeek(settled);
  const isReadable = Object.keys(faults).length === 0;
  const { data, isFetching, isError } = useQuery({
    ...hours.preview.queryOptions({
      of,
      windows: [...windows],
      wanted: choice?.wanted ?? { locationId: "" },
    }),
    enabled: choice !== undefined && isReadable,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  if (!choice) return null;
  return (
    <div className="flex items-center gap-3">
      <p aria-live="polite" className="max-w-64 sm:max-w-none">
        {isError || !isReadable ? (
          t("unknown")
        ) : data ? (
          <span className={isFetching ? "opacity-60" : ""}>
            {t.rich("count", {
              count: data.count,
              b: (text) => <b className="text-ink">{text}</b>,
            })}
          </span>
        ) : (
          <Skeleton className="h-4 w-44" />
        )}
      </p>
      {choices.length > 1 && (
        <span className="hidden w-48 sm:block">
          <Select
            aria-label={t("what")}
            options={choices}
            value={choice.value}
            onChange={setChosen}
          />
        </span>
      )}
    </div>
  );
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

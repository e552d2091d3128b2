"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/toast";
import { formatTime, formatTimeRange } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import { dateOf, type Minute, minuteOf } from "../board/span";
import { useDesk } from "../desk-context";
import { useDeskData } from "../desk-data";
import type { Draft } from "../desk-state";
import { usePlace } from "../place-context";
import { startsOf } from "../when/time-options";

const USUAL_MINUTES = 60;

/** Blocked time in the making; what it lies over is told afterwards, since nothing is cancelled by it. */
export function useBlockTime(draft: Draft) {
  const t = useTranslations("staff.blockTime");
  const { hours, bookings } = useTRPC();
  const block = useMutation(hours.blockTime.mutationOptions());
  const { desk, location } = useDeskData();
  const { dispatch } = useDesk();
  const refresh = useRefresh();
  const toast = useToast();
  const text = useRefusalText();
  const place = usePlace();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { data: day } = useQuery(
    bookings.freeTimes.queryOptions({ locationId: location.id, on: draft.on, wanted: null }),
  );
  const minutes = draft.minutes ?? USUAL_MINUTES;
  const change = (next: Partial<Draft>) =>
    dispatch({
      type: "show",
      panel: { kind: "block-time", draft: { ...draft, minutes, ...next } },
    });

  const { startsAt, resourceId } = draft;
  const until = startsAt === null ? null : startsAt + minutes;
  const asOption = (minute: Minute) => ({
    value: String(minute),
    label: formatTime(dateOf(minute), place),
  });
  const times = day ? startsOf(day, startsAt) : [];
  const ends = day ? [...startsOf(day, until).slice(1), minuteOf(day.endsAt)] : [];
  const resource = desk.resources.find(({ id }) => id === resourceId);

  async function submit() {
    setTried(true);
    if (!resource || startsAt === null || until === null) return;
    const span = { startsAt: dateOf(startsAt), endsAt: dateOf(until) };
    try {
      const { conflicts } = await block.mutateAsync({ resourceId: resource.id, ...span, reason });
      if (conflicts.length === 0) dispatch({ type: "unselect" });
      await refresh();
      toast({
        text: t("done", {
          name: resource.name,
          times: formatTimeRange(span.startsAt, span.endsAt, place),
        }),
      });
    } catch {
      // Said in the panel, which keeps what was chosen.
    }
  }

  return {
    minutes,
    reason,
    setReason,
    change,
    submit,
    sending: block.isPending,
    conflicts: block.data?.conflicts ?? [],
    failed: block.error && text(block.error),
    starts: times.map(asOption),
    ends: ends.filter((minute) => startsAt !== null && minute > startsAt).map(asOption),
    resources: desk.resources
      .filter(({ locationIds }) => locationIds.includes(location.id))
      .map(({ id, name }) => ({ value: id, label: name })),
    errors: {
      resource: tried && !resource ? t("whoseMissing") : undefined,
      startsAt: tried && startsAt === null ? t("timeMissing") : undefined,
    },
  };
}

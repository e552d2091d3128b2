"use client";

import type { AppRouter } from "@daybook/api/client";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { formatMoment } from "@/lib/format";
import type { Address } from "../address/address";
import { useDesk } from "../desk-context";
import { usePlace } from "../place-context";

type Conflict = inferRouterOutputs<AppRouter>["hours"]["blockTime"]["conflicts"][number];

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly go: (change: Partial<Address>) => void;
}

/** The bookings that a closure lies over: a list of work, each a press away. */
export function Conflicts({ conflicts, go }: ConflictsProps) {
  const t = useTranslations("staff.blockTime");
  const { dispatch } = useDesk();
  const place = usePlace();
  return (
    <div className="grid gap-3">
      <p className="font-medium">{t("conflicts", { count: conflicts.length })}</p>
      <ul className="divide-y divide-line">
        {conflicts.map(({ id, startsAt, code }) => (
          <li key={id} className="flex items-center justify-between gap-3 py-2.5">
            <span className="min-w-0">
              <span className="block font-medium">{formatMoment(startsAt, place)}</span>
              <span className="block text-small text-ink-2">{code}</span>
            </span>
            <Button
              look="quiet"
              size="small"
              onClick={() => {
                go({ date: place.dayOf(startsAt), view: "day" });
                dispatch({ type: "select", bookingId: id, block: null });
              }}
            >
              {t("open")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

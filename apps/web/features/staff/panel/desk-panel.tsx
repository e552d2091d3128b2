"use client";

import { useQuery } from "@tanstack/react-query";
import { Inbox } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { formatMoment } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import type { Address } from "../address/address";
import { useDesk } from "../desk-context";
import { usePlace } from "../place-context";
import { Legend } from "./legend";
import { ToSettle } from "./to-settle";

export interface DeskPanelProps {
  readonly locationId: string;
  readonly go: (change: Partial<Address>) => void;
}

/** What waits for somebody at this desk: requests by their deadline, visits that nobody marked. */
export function DeskPanel({ locationId, go }: DeskPanelProps) {
  const t = useTranslations("staff.desk");
  const { bookings } = useTRPC();
  const { data: requests } = useQuery(bookings.requests.queryOptions());
  const { data: unsettled } = useQuery(bookings.toSettle.queryOptions());
  const here = <T extends { locationId: string }>(rows: readonly T[] = []) =>
    rows.filter((row) => row.locationId === locationId);
  const [asked, open] = [here(requests), here(unsettled)];
  const isQuiet = requests && unsettled && asked.length + open.length === 0;
  return (
    <div className="grid gap-6">
      {isQuiet && (
        <div className="grid justify-items-center gap-1 py-6 text-center">
          <Inbox aria-hidden className="mb-1 size-6 stroke-[1.25] text-ink-3" />
          <p className="font-semibold">{t("quiet")}</p>
          <p className="text-small text-ink-2">{t("quietText")}</p>
        </div>
      )}
      {asked.length > 0 && <Requests rows={asked} go={go} />}
      {open.length > 0 && <ToSettle rows={open} go={go} />}
      <Legend />
    </div>
  );
}

type Request = {
  readonly id: string;
  readonly startsAt: Date;
  readonly answerBy: Date | null;
  readonly customerName: string | null;
  readonly serviceName: string | null;
};

function Requests({ rows, go }: { rows: readonly Request[] } & Pick<DeskPanelProps, "go">) {
  const t = useTranslations("staff.desk");
  const { dispatch } = useDesk();
  const place = usePlace();
  return (
    <section className="grid gap-1">
      <h3 className="font-serif text-lead font-medium">{t("requests")}</h3>
      <ul className="divide-y divide-line">
        {rows.map(({ id, startsAt, answerBy, customerName, serviceName }) => (
          <li key={id} className="flex items-center justify-between gap-3 py-2.5">
            <div className="min-w-0">
              <p className="truncate font-medium">{customerName}</p>
              <p className="truncate text-ink-2">
                {[serviceName, formatMoment(startsAt, place)].filter(Boolean).join(", ")}
              </p>
              <p className="text-small text-wait-ink">
                {answerBy && t("answerBy", { when: formatMoment(answerBy, place) })}
              </p>
            </div>
            <Button
              look="quiet"
              size="small"
              aria-label={t("decideName", { name: customerName ?? "" })}
              onClick={() => {
                go({ date: place.dayOf(startsAt), view: "day" });
                dispatch({ type: "select", bookingId: id, block: null });
              }}
            >
              {t("decide")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

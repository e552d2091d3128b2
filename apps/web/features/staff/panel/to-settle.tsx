"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { formatMoment } from "@/lib/format";
import { useCommands } from "../actions/use-commands";
import type { Address } from "../address/address";
import { usePlace } from "../place-context";

interface Unsettled {
  readonly id: string;
  readonly version: number;
  readonly startsAt: Date;
  readonly customerName: string | null;
  readonly serviceName: string | null;
}

interface ToSettleProps {
  readonly rows: readonly Unsettled[];
  readonly go: (change: Partial<Address>) => void;
}

const SHOWN = 8;

/** Visits that are over and that nobody marked: did they come? */
export function ToSettle({ rows, go }: ToSettleProps) {
  const t = useTranslations("staff.desk");
  const { run, pending } = useCommands();
  const place = usePlace();
  return (
    <section className="grid gap-1">
      <h3 className="font-serif text-lead font-medium">{t("toSettle")}</h3>
      <p className="text-small text-ink-2">{t("toSettleText")}</p>
      <ul className="divide-y divide-line">
        {rows.slice(0, SHOWN).map((row) => {
          const name = row.customerName ?? t("nobody");
          const booking = { ...row, status: "confirmed", expiresAt: null } as const;
          return (
            <li key={row.id} className="grid gap-2 py-2.5">
              <button
                type="button"
                className="min-w-0 rounded-inner text-start hover:underline touch:min-h-11"
                onClick={() => go({ date: place.dayOf(row.startsAt), view: "day" })}
              >
                <span className="block truncate font-medium">{name}</span>
                <span className="block truncate text-small text-ink-2">
                  {[formatMoment(row.startsAt, place), row.serviceName].filter(Boolean).join(" · ")}
                </span>
              </button>
              <div className="flex gap-2">
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t("cameName", { name })}
                  loading={pending === row.id}
                  onClick={() => void run("complete", booking)}
                >
                  {t("came")}
                </Button>
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t("didNotComeName", { name })}
                  disabled={pending === row.id}
                  onClick={() => void run("noShow", booking)}
                >
                  {t("didNotCome")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {rows.length > SHOWN && (
        <p className="text-small text-ink-2">{t("moreToSettle", { count: rows.length - SHOWN })}</p>
      )}
    </section>
  );
}

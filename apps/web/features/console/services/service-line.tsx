"use client";

import { ChevronRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/components/badge";
import { formatDuration, formatMoney } from "@/lib/format";
import type { Service } from "./types";

/** One service: how long, how much, and what is unusual about it. The whole line leads to it. */
export function ServiceLine({ service }: { service: Service }) {
  const t = useTranslations("console.services");
  const locale = useLocale();
  const { id, name, durationMinutes, priceMinor, currency, performers, colour, steps } = service;
  const people = performers.filter(({ kind }) => kind === "staff");
  const notes = [
    service.status === "inactive" && t("inactive"),
    service.visibility !== "public" && t(`visibility.${service.visibility}`),
    service.approvalRequired && t("approval"),
    service.mode !== "in_person" && t(`mode.${service.mode}`),
  ].filter((note) => note !== false);
  return (
    <li className="border-t border-line">
      <Link
        href={`/console/services/${id}`}
        className="group flex items-center gap-3 rounded-inner py-3 transition-colors hover:bg-sunken sm:-mx-3 sm:px-3"
      >
        {colour && (
          <span
            aria-hidden
            className="size-2.5 shrink-0 rounded-full"
            style={{ backgroundColor: colour }}
          />
        )}
        <span className="grid min-w-0 grow gap-0.5">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-medium wrap-anywhere">{name}</span>
            {notes.map((note) => (
              <Badge key={note}>{note}</Badge>
            ))}
          </span>
          <span className="text-ink-2">
            {formatDuration(durationMinutes, locale)}
            {steps.length > 0 && ` · ${t("steps", { count: steps.length })}`}
            {" · "}
            {performers.length > 0 ? (
              t("performers", { count: people.length || performers.length })
            ) : (
              <span className="text-danger">{t("nobody")}</span>
            )}
          </span>
        </span>
        <span className="shrink-0 tabular-nums">
          {priceMinor === 0 ? t("free") : formatMoney(priceMinor, currency, locale)}
        </span>
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-3 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
        />
      </Link>
    </li>
  );
}

"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { Badge } from "@/components/badge";
import { type Found, fullName } from "./types";

export function CustomerLine({ customer }: { customer: Found }) {
  const t = useTranslations("console.customers");
  const { id, email, phone, noShowCount } = customer;
  return (
    <li className="border-t border-line">
      <Link
        href={`/console/customers/${id}`}
        className="group flex items-center gap-3 rounded-inner py-2.5 transition-colors hover:bg-sunken sm:-mx-3 sm:px-3"
      >
        <span className="grid min-w-0 grow gap-x-4 sm:grid-cols-2">
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-medium wrap-anywhere">{fullName(customer)}</span>
            {noShowCount > 0 && <Badge>{t("noShows", { count: noShowCount })}</Badge>}
          </span>
          <span className="wrap-anywhere text-ink-2">
            {[email, phone].filter(Boolean).join(" · ")}
          </span>
        </span>
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-3 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
        />
      </Link>
    </li>
  );
}

"use client";

import { UserRoundCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Reach } from "./known-customers";
import type { Known } from "./use-known-customers";

interface ChosenCustomerProps {
  readonly known: Known;
  readonly onDrop: () => void;
}

export function ChosenCustomer({ known, onDrop }: ChosenCustomerProps) {
  const t = useTranslations("staff.new");
  return (
    <section aria-label={t("customer")} className="grid gap-1.5">
      <h3 className="font-medium">{t("customer")}</h3>
      <div className="flex items-center gap-3 rounded-card border border-line bg-sunken px-3 py-2">
        <UserRoundCheck aria-hidden className="size-4.5 shrink-0 text-accent" />
        <span className="grid min-w-0 grow">
          <span className="truncate font-semibold">{known.name}</span>
          <Reach known={known} />
        </span>
        <Button look="bare" size="small" onClick={onDrop}>
          {t("change")}
        </Button>
      </div>
    </section>
  );
}

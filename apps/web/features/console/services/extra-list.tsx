"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { formatMoney } from "@/lib/format";
import { useBusiness } from "../parts/use-business";
import { ExtraForm } from "./extra-form";
import type { Menu } from "./types";

type Extra = Menu["extras"][number];

/** What can be chosen along with a booking. */
export function ExtraList({ extras }: { extras: readonly Extra[] }) {
  const t = useTranslations("console.services.extras");
  const locale = useLocale();
  const { may } = useBusiness();
  const [editing, setEditing] = useState<Extra | "new" | null>(null);
  const mayEdit = may("service:edit");
  return (
    <section aria-labelledby="extras">
      <div className="flex flex-wrap items-end justify-between gap-3 pb-2">
        <div>
          <h2 id="extras" className="text-lead">
            {t("title")}
          </h2>
          <p className="text-ink-2">{t("lead")}</p>
        </div>
        {mayEdit && (
          <Button look="quiet" onClick={() => setEditing("new")}>
            <Plus aria-hidden className="size-4" />
            {t("add")}
          </Button>
        )}
      </div>
      {extras.length > 0 && (
        <ul className="border-b border-line">
          {extras.map((extra) => (
            <li key={extra.id} className="flex items-center gap-3 border-t border-line py-2.5">
              <span className="min-w-0 grow">
                <span className="block font-medium wrap-anywhere">{extra.name}</span>
                {extra.description && (
                  <span className="block wrap-anywhere text-ink-2">{extra.description}</span>
                )}
              </span>
              <span className="tabular-nums">
                {formatMoney(extra.priceMinor, extra.currency, locale)}
              </span>
              {mayEdit && (
                <Button
                  look="bare"
                  size="small"
                  aria-label={t("editNamed", { name: extra.name })}
                  onClick={() => setEditing(extra)}
                >
                  {t("edit")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <ExtraForm
        key={editing === null || editing === "new" ? "new" : editing.id}
        extra={editing === "new" ? null : editing}
        open={editing !== null}
        onClose={() => setEditing(null)}
      />
    </section>
  );
}

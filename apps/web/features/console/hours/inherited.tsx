"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { formatMinute, formatWeekday } from "@/lib/format";
import { useRefusalKeyText } from "@/lib/refusal-text";
import { weekStart } from "@/lib/week";
import { outerHours } from "./week/outer-hours";
import type { Week } from "./week/types";
import { weekdaysFrom } from "./week/week-editor";

/** Hours that are not one's own: what applies instead, and the way to have some. */
export function Inherited({ week, onBegin }: { week: Week; onBegin: () => void }) {
  const t = useTranslations("console.hours.inherited");
  const locale = useLocale();
  const why = useRefusalKeyText();
  const open = outerHours(week.parents);
  return (
    <div className="grid justify-items-start gap-4 rounded-card border border-dashed border-line p-4 sm:p-5">
      <p className="max-w-prose text-ink-2">{t(open ? "text" : "always", { name: week.name })}</p>
      {open && (
        <dl className="grid w-full max-w-md">
          {weekdaysFrom(weekStart(locale)).map((weekday) => {
            const spans = open(weekday);
            return (
              <div
                key={weekday}
                className="flex justify-between gap-4 border-t border-line py-1.5 first:border-0"
              >
                <dt>{formatWeekday(weekday, locale, "long")}</dt>
                <dd className={spans.length > 0 ? "text-end" : "text-ink-3"}>
                  {spans.length > 0
                    ? spans
                        .map(
                          ({ startsMinute, endsMinute }) =>
                            `${formatMinute(startsMinute, locale)} – ${formatMinute(endsMinute, locale)}`,
                        )
                        .join(", ")
                    : t("closed")}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {week.whyNotEdit ? (
        <p className="text-small text-ink-2">{why(week.whyNotEdit)}</p>
      ) : (
        <Button look="quiet" onClick={onBegin}>
          {t("begin")}
        </Button>
      )}
    </div>
  );
}

"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { cx } from "class-variance-authority";
import { Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { formatCalendarDay, formatMinute } from "@/lib/format";
import { Confirm } from "../../form/confirm";
import { useMoments } from "../../parts/use-moments";

type Exception = RouterOutputs["hours"]["exceptions"][number];

interface ExceptionLineProps {
  readonly exception: Exception;
  readonly removing: boolean;
  /** Null where the reader may not. */
  readonly onRemove: (() => void) | null;
}

const edges: Record<Exception["kind"], string> = {
  blocked: "hatched border-s-ink-3",
  hours: "border-s-wait",
  available: "border-s-accent",
};

export function ExceptionLine({ exception, removing, onRemove }: ExceptionLineProps) {
  const t = useTranslations("console.hours.days");
  const locale = useLocale();
  const moments = useMoments();
  const { kind, fromOn, untilOn, startsAt, endsAt, windows, reason, source } = exception;
  const day = (on: string) => formatCalendarDay(on, locale, "dated");
  const when =
    fromOn && untilOn
      ? fromOn === untilOn
        ? day(fromOn)
        : t("range", { from: day(fromOn), until: day(untilOn) })
      : startsAt && endsAt
        ? moments.span(startsAt, endsAt)
        : "";
  const times = windows
    .map(
      (one) => `${formatMinute(one.startsMinute, locale)}–${formatMinute(one.endsMinute, locale)}`,
    )
    .join(", ");
  return (
    <li className="flex items-start gap-3 border-t border-line py-3">
      <span
        aria-hidden
        className={cx(
          "mt-0.5 h-5 w-3 shrink-0 rounded-[3px] border border-s-4 border-line",
          edges[kind],
        )}
      />
      <div className="min-w-0 grow">
        <p className="font-medium">{when}</p>
        <p className="wrap-anywhere text-ink-2">
          {times ? t(`whatWith.${kind}`, { times }) : t(`what.${kind}`)}
          {reason && ` · ${reason}`}
          {source === "time_off" && ` · ${t("timeOff")}`}
        </p>
      </div>
      {onRemove && (
        <Confirm
          trigger={
            <IconButton
              label={t("remove", { when })}
              icon={<Trash2 aria-hidden />}
              aria-busy={removing || undefined}
            />
          }
          title={t("removeTitle")}
          text={t("removeText", { when })}
          act={t("removeDo")}
          onConfirm={onRemove}
        />
      )}
    </li>
  );
}

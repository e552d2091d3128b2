"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatCalendarDay, formatTimeRange } from "@/lib/format";
import { formatShare } from "@/lib/format";
import { usePlace } from "../place-context";
import type { Column } from "./columns";
import { dateOf } from "./span";
import { vars } from "./vars";

interface ColumnHeadProps {
  readonly column: Column;
  readonly heads: "resources" | "days";
}

export function ColumnHead({ column, heads }: ColumnHeadProps) {
  const { resource, day, load } = column;
  const place = usePlace();
  const name =
    heads === "resources" ? resource.name : formatCalendarDay(day.on, place.locale, "short");
  return (
    <div className="grid min-w-0 content-start gap-1.5 border-s border-line px-3 pt-2.5 pb-2">
      {/* One line high: what stands beside the name goes where there is no room for it. */}
      <h2 className="flex h-5.25 min-w-0 flex-wrap items-baseline gap-x-2 overflow-hidden font-sans text-body tracking-normal">
        <span className="max-w-full truncate font-semibold" title={name}>
          {name}
        </span>
        <span className="truncate text-small font-normal text-ink-2">
          <ColumnNote column={column} heads={heads} />
        </span>
      </h2>
      <LoadBar load={load} />
    </div>
  );
}

/** When it works; or what it is, where it has no hours of its own today. */
export function ColumnNote({ column, heads }: ColumnHeadProps) {
  const t = useTranslations("staff.column");
  const place = usePlace();
  const { open, resource } = column;
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return t("closed");
  const hours = formatTimeRange(dateOf(first.startsAt), dateOf(last.endsAt), place);
  if (heads === "days" || resource.kind === "staff") return hours;
  return resource.lanes > 1
    ? t("lanes", { count: resource.lanes })
    : resource.capacityMax > 1
      ? t("seats", { min: resource.capacityMin, max: resource.capacityMax })
      : t(`kind.${resource.kind}`);
}

export function LoadBar({ load }: { load: number | null }) {
  const t = useTranslations("staff.column");
  const locale = useLocale();
  if (load === null) return <div className="h-0.75" />;
  const text = t("load", { load: formatShare(load, locale) });
  return (
    <div title={text} className="h-0.75 rounded-full bg-line">
      <span className="sr-only">{text}</span>
      <div
        style={vars({ "--load": `${load * 100}%` })}
        className="h-full w-(--load) rounded-full bg-accent forced-colors:bg-[Highlight]"
      />
    </div>
  );
}

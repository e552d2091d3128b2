"use client";

import { useTranslations } from "next-intl";
import type { Column } from "../board/columns";

/** Says that nothing is missing: the day is free, or it is closed. */
export function EmptyDay({ columns }: { columns: readonly Column[] }) {
  const t = useTranslations("staff.calendar");
  const isClosed = columns.every(({ open }) => open.length === 0);
  return (
    <p className="pointer-events-none absolute inset-x-4 top-28 mx-auto w-fit max-w-sm rounded-card bg-surface/95 px-5 py-3 text-center text-ink-2 shadow-float">
      <strong className="block font-serif text-lead font-medium text-ink">
        {t(isClosed ? "closedTitle" : "emptyTitle")}
      </strong>
      {t(isClosed ? "closedText" : "emptyText")}
    </p>
  );
}

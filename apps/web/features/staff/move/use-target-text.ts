"use client";

import { useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/lib/format";
import type { Column } from "../board/columns";
import type { Target } from "../board/move-target";
import { dateOf } from "../board/span";
import { usePlace } from "../place-context";

/** "12:15 with Jonas", with the day where the columns are days. */
export function useTargetText() {
  const t = useTranslations("staff.move");
  const place = usePlace();
  return ({ column, startsAt }: Target, columns: readonly Column[]): string => {
    const at = dateOf(startsAt);
    const over = columns.find(({ key }) => key === column);
    const days = new Set(columns.map(({ day }) => day.on));
    return t(days.size > 1 ? "targetOnDay" : "target", {
      time: formatTime(at, place),
      day: formatDay(at, place, "short"),
      name: over?.resource.name ?? "",
    });
  };
}

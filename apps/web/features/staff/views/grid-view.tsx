"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { formatCalendarDay } from "@/lib/format";
import { axisOf } from "../board/axis";
import { BoardGrid } from "../board/board-grid";
import { type Column, dayColumns, weekColumns } from "../board/columns";
import { MoveBar } from "../move/move-bar";
import type { Board } from "../types";
import { useNow } from "../use-now";
import { EmptyDay } from "./empty-day";

interface GridViewProps {
  readonly board: Board;
  readonly fetchedAt: number;
  readonly date: string;
  readonly view: "day" | "week";
  readonly resourceId: string;
  readonly phone: boolean;
}

/** The day by resource, or a resource's week; on a phone one of the columns. */
export function GridView({ board, fetchedAt, date, view, resourceId, phone }: GridViewProps) {
  const t = useTranslations("staff.calendar");
  const locale = useLocale();
  const now = useNow(board.now, fetchedAt);
  const columns = useMemo<readonly Column[]>(() => {
    if (view === "week") return weekColumns(board, resourceId);
    const all = dayColumns(board, date);
    return phone ? all.filter(({ key }) => key === resourceId) : all;
  }, [board, date, view, resourceId, phone]);
  const axis = useMemo(() => axisOf(columns), [columns]);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = `${view} ${board.days[0]?.on ?? ""}`;
  useEffect(() => {
    // Today begins where the day has come to; any other day at its opening.
    scroller.current?.querySelector("[data-now]")?.scrollIntoView({ block: "center" });
  }, [shown]);
  const isEmpty = columns.every(({ blocks }) => blocks.length === 0);
  return (
    <div className="relative flex min-h-0 min-w-0 grow flex-col">
      <BoardGrid
        label={
          view === "week"
            ? t("weekOf", { name: columns[0]?.resource.name ?? "" })
            : t("dayOf", { day: formatCalendarDay(date, locale) })
        }
        columns={columns}
        axis={axis}
        now={now}
        heads={view === "week" ? "days" : "resources"}
        single={phone}
        busy={false}
        scroller={scroller}
      />
      {isEmpty && <EmptyDay columns={columns} />}
      <MoveBar columns={columns} bookings={board.bookings} />
    </div>
  );
}

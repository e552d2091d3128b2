"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { formatCalendarDay } from "@/lib/format";
import { axisOf, firstSight } from "../board/axis";
import { BoardGrid } from "../board/board-grid";
import { type Column, dayColumns, weekColumns } from "../board/columns";
import { useDeskState } from "../desk-context";
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
  const sight = firstSight(columns, axis, now) - axis.from;
  const first = useRef(sight);
  useEffect(() => {
    first.current = sight;
  });
  useEffect(() => {
    const column = scroller.current?.querySelector<HTMLElement>("[data-column]");
    if (!column) return;
    const share = first.current / Number(column.dataset["length"]);
    const top = column.offsetTop + share * column.offsetHeight;
    // A third of the way down: what has just begun is still in sight.
    if (phone) scrollTo(0, Math.max(0, top - innerHeight / 3));
    else scroller.current?.scrollTo(0, Math.max(0, top - scroller.current.clientHeight / 3));
  }, [shown, phone]);
  const { selection } = useDeskState();
  const sought = selection?.block === null ? selection.bookingId : null;
  useEffect(() => {
    // Chosen elsewhere, in a list or by search: here is where it stands.
    if (sought)
      scroller.current
        ?.querySelector(`[data-booking="${CSS.escape(sought)}"]`)
        ?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [sought, columns]);
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
        single={phone && view === "day"}
        busy={false}
        scroller={scroller}
      />
      {isEmpty && <EmptyDay columns={columns} />}
      <MoveBar columns={columns} bookings={board.bookings} />
    </div>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { formatTimeRange } from "@/lib/format";
import type { Column } from "../board/columns";
import { dateOf } from "../board/span";
import { placed, placedBox } from "../board/vars";
import type { Move } from "../desk-state";
import { usePlace } from "../place-context";

interface MoveTraceProps {
  readonly column: Column;
  readonly top: number;
  readonly move: Move;
}

/** Where a block on its way would stand, with its time; what it leaves behind stays, faded, until the server has decided. */
export function MoveTrace({ column, top, move }: MoveTraceProps) {
  const place = usePlace();
  const trace = useRef<HTMLDivElement>(null);
  const { target, minutes, phase, by } = move;
  const isHere = target.column === column.key && phase !== "refused";
  useEffect(() => {
    if (isHere && by === "keys")
      trace.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isHere, by, target.startsAt]);
  if (!isHere) return null;
  const until = target.startsAt + minutes;
  return (
    <div
      ref={trace}
      aria-hidden
      style={placed(target.startsAt, until, top)}
      className={`${placedBox} pointer-events-none inset-x-1 z-4 min-h-5 scroll-m-20 rounded-[8px] border-[1.5px] border-dashed border-accent bg-accent-soft/95 px-2 py-0.5 text-small font-semibold text-accent shadow-float`}
    >
      {formatTimeRange(dateOf(target.startsAt), dateOf(until), place)}
    </div>
  );
}

"use client";

import { cx } from "class-variance-authority";
import { type RefObject, useMemo } from "react";
import { useDeskState } from "../desk-context";
import type { Axis } from "./axis";
import { BoardColumn } from "./board-column";
import { ColumnHead } from "./column-head";
import type { Column } from "./columns";
import { GridProvider } from "./grid-context";
import { HourRail } from "./hour-rail";
import { NowLine } from "./now-line";
import type { Minute } from "./span";
import { stopsOf } from "./stops";
import { useRoving } from "./use-roving";
import { vars } from "./vars";

interface BoardGridProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly axis: Axis;
  readonly now: Minute;
  readonly heads: "resources" | "days";
  /** A phone shows one column, and the page itself scrolls. */
  readonly single: boolean;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Columns under one clock: hours at the start side, heads that stay in sight, and one tab stop moved by arrow keys. */
export function BoardGrid(props: BoardGridProps) {
  const { label, columns, axis, now, heads, single, busy, scroller } = props;
  const stops = useMemo(() => stopsOf(columns), [columns]);
  const roving = useRoving(stops);
  const { selection, move, panel } = useDeskState();
  const rail = single ? 3.5 : 4.5;
  const widths = columns.map((column) => widthOf(column, single, heads));
  const tracks = widths.map((width) => `minmax(${width}rem, ${Math.max(1, width)}fr)`);
  return (
    <GridProvider columns={columns} axis={axis}>
      {/* It scrolls, so it can be reached and scrolled by keyboard also on a day without bookings. */}
      <section
        ref={scroller}
        tabIndex={0}
        data-scroller
        aria-label={label}
        aria-busy={busy || undefined}
        style={vars({
          "--columns": `${rail}rem ${tracks.join(" ")}`,
          "--least": `${widths.reduce((sum, width) => sum + width, rail)}rem`,
        })}
        className={cx(
          "relative min-h-0 min-w-0 grow [--minute:1.75px]",
          !single && "scroll-ps-20 scroll-pt-16 overflow-auto overscroll-contain",
          busy && "animate-[breathe_1.6s_ease-in-out_infinite]",
        )}
      >
        <div className="grid min-w-(--least) grid-cols-(--columns)">
          {!single && (
            <div className="sticky top-0 z-20 col-span-full grid grid-cols-subgrid border-b border-line bg-paper">
              <div className="sticky start-0 z-10 bg-paper" />
              {columns.map((column) => (
                <ColumnHead key={column.key} column={column} heads={heads} />
              ))}
            </div>
          )}
          {/* Keys bubble up here from the one block that has the focus. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div
            className="relative col-span-full grid grid-cols-subgrid pt-4 pb-16 max-md:pb-24"
            onKeyDown={roving.onKeyDown}
          >
            <HourRail columns={columns} axis={axis} />
            {columns.map((column) => (
              <BoardColumn
                key={column.key}
                column={column}
                top={column.origin + axis.from}
                length={axis.until - axis.from}
                isLast={column === columns.at(-1) && columns.length > 1}
                stop={roving.stop}
                onStop={roving.onStop}
                selection={selection}
                move={move}
                draft={"draft" in panel ? panel.draft : null}
              />
            ))}
            <NowLine columns={columns} axis={axis} now={now} />
          </div>
        </div>
      </section>
    </GridProvider>
  );
}

/** Wide enough for its busiest moment: what stands side by side must stay legible. In rem. */
function widthOf({ blocks }: Column, single: boolean, heads: BoardGridProps["heads"]): number {
  if (single) return 0;
  const most = Math.max(1, ...blocks.map((block) => block.lanes));
  return Math.max(heads === "days" ? 7.5 : 10.5, most * 6.5);
}

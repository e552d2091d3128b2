"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { formatCalendarDay } from "@/lib/format";
import type { Draft, Move, Selection } from "../desk-state";
import { MoveTrace } from "../move/move-trace";
import { usePlace } from "../place-context";
import { BlockToolbar } from "./block-toolbar";
import { BookingBlock } from "./booking-block";
import { ClosureBlock } from "./closure-block";
import type { Column } from "./columns";
import { DraftBlock } from "./draft-block";
import { GapBlock } from "./gap-block";
import { useDraw } from "./use-draw";
import { placed, placedBox, vars } from "./vars";

interface BoardColumnProps {
  readonly column: Column;
  /** The minute at its top, and how many it shows. */
  readonly top: number;
  readonly length: number;
  readonly isLast: boolean;
  readonly stop: string | null;
  readonly onStop: (key: string) => void;
  readonly selection: Selection | null;
  readonly move: Move | null;
  readonly draft: Draft | null;
}

/** One resource's day: closed ground, its open hours laid upon it, and what stands in them. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { column, top, length, stop, onStop, selection, move } = props;
  const t = useTranslations("staff.column");
  const { locale } = usePlace();
  const draw = useDraw(column);
  const { resource, day, blocks } = column;
  const selected = blocks.find(({ key }) => key === selection?.block);
  const words = {
    name: resource.name,
    day: formatCalendarDay(day.on, locale),
    count: blocks.length,
  };
  return (
    <section
      aria-label={t("label", words)}
      data-column={column.key}
      data-length={length}
      style={vars({ "--length": length })}
      className="hatched relative h-[calc(var(--length)*var(--minute))] cursor-cell border-s border-line select-none"
      {...draw.handlers}
    >
      {column.open.map(({ startsAt, endsAt }) => (
        <div
          key={startsAt}
          style={placed(startsAt, endsAt, top)}
          className={`${placedBox} pointer-events-none inset-x-0 bg-paper`}
        />
      ))}
      <div className="pointer-events-none absolute inset-0 bg-[repeating-linear-gradient(var(--line)_0_1px,transparent_1px_calc(60*var(--minute)))]" />
      {[...column.closures, ...column.busy].map((closure) => (
        <ClosureBlock
          key={closure.key}
          {...{ closure, top, onStop }}
          isStop={stop === closure.key}
        />
      ))}
      {column.gaps.map((gap) => (
        <GapBlock key={gap.key} gap={gap} top={top} name={resource.name} />
      ))}
      {blocks.map((block) => (
        <BookingBlock
          key={block.key}
          {...{ block, column, top, onStop }}
          isStop={stop === block.key}
          isSelected={selection?.bookingId === block.booking.id}
          isAway={move?.bookingId === block.booking.id && move.phase !== "refused"}
        />
      ))}
      <DraftBlock column={column} top={top} drawn={draw.drawn} draft={props.draft} />
      {move && <MoveTrace column={column} top={top} move={move} />}
      {selected && !move && (
        <BlockToolbar block={selected} {...{ top, length }} atEnd={props.isLast} />
      )}
    </section>
  );
});

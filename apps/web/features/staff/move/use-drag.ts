"use client";

import { type PointerEvent, useRef } from "react";
import { minuteAt } from "../board/axis";
import type { Block } from "../board/blocks";
import type { Column } from "../board/columns";
import { useGridRef } from "../board/grid-context";
import { type Target, targetAtPointer } from "../board/move-target";
import { useDesk } from "../desk-context";

interface Grip {
  readonly x: number;
  readonly y: number;
  /** Minutes below the block's start at which it was picked up. */
  readonly minutes: number;
  dragging: boolean;
}

// A hand that presses a button trembles by less.
const SLACK = 5;

/** Drags a block over time and columns. A finger scrolls instead: there the panel's form moves a booking. */
export function useDrag(block: Block, column: Column) {
  const { dispatch, latest } = useDesk();
  const grid = useGridRef();
  const grip = useRef<Grip | null>(null);
  const dragged = useRef(false);
  const minutes = block.endsAt - block.startsAt;

  function pick(event: PointerEvent<HTMLElement>) {
    dragged.current = false;
    if (event.button !== 0 || event.pointerType === "touch" || block.booking.actions.move) return;
    // One thing at a time: what is being decided comes to rest first.
    if (latest.current.move?.phase === "sending") return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    grip.current = {
      x: event.clientX,
      y: event.clientY,
      minutes: share * minutes,
      dragging: false,
    };
  }

  function drag(event: PointerEvent<HTMLElement>) {
    const held = grip.current;
    if (!held) return;
    if (!held.dragging) {
      if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < SLACK) return;
      held.dragging = dragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = { column: column.key, startsAt: block.startsAt };
      dispatch({
        type: "move",
        move: {
          bookingId: block.booking.id,
          block: block.key,
          from,
          target: from,
          minutes,
          phase: "aiming",
          by: "pointer",
        },
      });
      return;
    }
    // Given up with Esc: the pointer is still down, and means nothing any more.
    if (!latest.current.move) return;
    scrollAtEdge(event);
    const target = targetUnder(event, held.minutes);
    const aimed = latest.current.move.target;
    if (target && (target.column !== aimed.column || target.startsAt !== aimed.startsAt))
      dispatch({ type: "aim", target });
  }

  function targetUnder({ clientX, clientY }: PointerEvent, gripMinutes: number): Target | null {
    const element = document
      .elementFromPoint(clientX, clientY)
      ?.closest<HTMLElement>("[data-column]");
    const { columns, axis } = grid.current;
    const over = columns.find(({ key }) => key === element?.dataset["column"]);
    if (!element || !over || over.resource.kind !== column.resource.kind) return null;
    const box = element.getBoundingClientRect();
    const minute = minuteAt(over, axis, (clientY - box.top) / box.height);
    return targetAtPointer(over, axis, { minute, grip: gripMinutes, minutes });
  }

  function drop() {
    const wasDragging = grip.current?.dragging;
    grip.current = null;
    const move = latest.current.move;
    if (!wasDragging || !move) return;
    const { from, target } = move;
    const isBack = from.column === target.column && from.startsAt === target.startsAt;
    dispatch(isBack ? { type: "move", move: null } : { type: "phase", phase: "asking" });
  }

  const handlers = {
    onPointerDown: pick,
    onPointerMove: drag,
    onPointerUp: drop,
    onPointerCancel: drop,
  };
  return { handlers, wasDragged: () => dragged.current };
}

const EDGE = 48;

/** The grid follows a block that is carried to its edge. */
function scrollAtEdge({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) {
  const scroller = currentTarget.closest<HTMLElement>("[data-scroller]");
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const by = (at: number, low: number, high: number) =>
    at < low + EDGE ? -EDGE / 4 : at > high - EDGE ? EDGE / 4 : 0;
  scroller.scrollBy(by(clientX, box.left, box.right), by(clientY, box.top, box.bottom));
}

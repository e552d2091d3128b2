"use client";

import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { useDesk } from "../desk-context";
import { minuteAt, steps } from "./axis";
import type { Column } from "./columns";
import { useGridRef } from "./grid-context";
import type { Minute, Span } from "./span";

export interface Drawn extends Span {
  /** Only pointed at, not pressed. */
  readonly hint: boolean;
}

/** A click on empty time begins a booking there, a stroke over it one of that length; pointing at it tells the time. */
export function useDraw(column: Column) {
  const { dispatch } = useDesk();
  const grid = useGridRef();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const from = useRef<Minute | null>(null);

  const quarterAt = (event: MouseEvent<HTMLElement>): Minute => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    const minute = minuteAt(column, grid.current.axis, share);
    return Math.floor(minute / steps.create) * steps.create;
  };
  const isEmpty = ({ target, currentTarget }: MouseEvent) => target === currentTarget;

  function begin(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || event.pointerType === "touch" || !isEmpty(event)) return;
    from.current = quarterAt(event);
  }

  function follow(event: PointerEvent<HTMLElement>) {
    if (event.pointerType === "touch") return;
    if (from.current === null && !isEmpty(event)) return setDrawn(null);
    const at = quarterAt(event);
    const [first, last] = [Math.min(from.current ?? at, at), Math.max(from.current ?? at, at)];
    const next = { startsAt: first, endsAt: last + steps.create, hint: from.current === null };
    setDrawn((old) => (isSame(old, next) ? old : next));
  }

  function finish(event: MouseEvent<HTMLElement>) {
    const [stroke, began] = [drawn, from.current !== null];
    leave();
    if (!isEmpty(event) && !began) return;
    const at = quarterAt(event);
    const isStroke = stroke && !stroke.hint && stroke.endsAt - stroke.startsAt > steps.create;
    const draft = {
      on: column.day.on,
      resourceId: column.resource.id,
      startsAt: isStroke ? stroke.startsAt : at,
      minutes: isStroke ? stroke.endsAt - stroke.startsAt : null,
    };
    dispatch({ type: "show", panel: { kind: "new", draft } });
  }

  function leave() {
    from.current = null;
    setDrawn(null);
  }

  const handlers = {
    onPointerDown: begin,
    onPointerMove: follow,
    onPointerLeave: leave,
    onClick: finish,
  };
  return { drawn, handlers };
}

const isSame = (a: Drawn | null, b: Drawn) =>
  a?.startsAt === b.startsAt && a.endsAt === b.endsAt && a.hint === b.hint;

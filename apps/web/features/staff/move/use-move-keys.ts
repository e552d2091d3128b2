"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { useAnnounce } from "../announcer";
import type { Block } from "../board/blocks";
import type { Column } from "../board/columns";
import { useGridRef } from "../board/grid-context";
import { targetAfterKey } from "../board/move-target";
import { useDesk } from "../desk-context";
import { useRefusal } from "../use-refusal";
import { useTargetText } from "./use-target-text";

/** Moves the focused block by keys: M picks it up, arrows and Page keys carry it, Enter asks, Esc puts it back. */
export function useMoveKeys(block: Block, column: Column) {
  const t = useTranslations("staff.move");
  const { dispatch, latest } = useDesk();
  const grid = useGridRef();
  const announce = useAnnounce();
  const targetText = useTargetText();
  const refusal = useRefusal();

  function pickUp() {
    const why = block.booking.actions.move;
    if (why) return announce(refusal(why));
    const from = { column: column.key, startsAt: block.startsAt };
    const minutes = block.endsAt - block.startsAt;
    dispatch({
      type: "move",
      move: {
        bookingId: block.booking.id,
        block: block.key,
        from,
        target: from,
        minutes,
        phase: "aiming",
        by: "keys",
      },
    });
    announce(t("pickedUp"));
  }

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { move } = latest.current;
    const isCarried = move?.block === block.key && move.phase === "aiming" && move.by === "keys";
    if (!isCarried && event.key.toLowerCase() !== "m") return;
    if (!isCarried && event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isCarried) return pickUp();

    if (event.key === "Escape") {
      dispatch({ type: "move", move: null });
      return announce(t("putBack"));
    }
    const { from, target } = move;
    if (event.key === "Enter") {
      const isBack = from.column === target.column && from.startsAt === target.startsAt;
      return dispatch(isBack ? { type: "move", move: null } : { type: "phase", phase: "asking" });
    }
    const rightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const aim = { key: event.key, rightToLeft };
    const next = targetAfterKey(target, aim, grid.current.columns, move.minutes);
    if (!next) return;
    dispatch({ type: "aim", target: next });
    announce(targetText(next, grid.current.columns));
  };
}

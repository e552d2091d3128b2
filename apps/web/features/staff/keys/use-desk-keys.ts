"use client";

import { useEffect, useRef } from "react";
import { type Command, offered } from "../actions/offered";
import { useCommands } from "../actions/use-commands";
import { type Address, turn, type View } from "../address/address";
import { useAnnounce } from "../announcer";
import { useDesk } from "../desk-context";
import type { BoardBooking } from "../types";
import { useRefusal } from "../use-refusal";
import { actionOf, isTaken, type KeyAction } from "./keys";
import { useKeysOn } from "./use-keys-on";

/** Esc closes a menu, a list or a month first, by their own doing. */
const isPopupOpen = () =>
  document.querySelector('[role="menu"], [role="listbox"], [role="dialog"]') !== null;

interface DeskKeys {
  readonly date: string;
  readonly view: View;
  readonly bookings: readonly BoardBooking[];
  readonly go: (change: Partial<Address>) => void;
}

/** The keys of the calendar as a whole. Esc closes what is open; the others work where nothing is being typed. */
export function useDeskKeys(desk: DeskKeys) {
  const { dispatch, latest } = useDesk();
  const { run } = useCommands();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [on] = useKeysOn();

  function command(wanted: Command) {
    const focused =
      document.activeElement instanceof HTMLElement && document.activeElement.dataset["booking"];
    const id = focused || latest.current.selection?.bookingId;
    const booking = desk.bookings.find((candidate) => candidate.id === id);
    const offer = booking && offered(booking.actions).find(({ command: one }) => one === wanted);
    if (!booking || !offer) return;
    if (offer.why) announce(refusal(offer.why));
    else void run(wanted, booking);
  }

  const actions: Record<Exclude<KeyAction, "move">, () => void> = {
    today: () => desk.go({ date: null }),
    previous: () => desk.go({ date: turn(desk.view, desk.date, -1) }),
    next: () => desk.go({ date: turn(desk.view, desk.date, 1) }),
    day: () => desk.go({ view: "day" }),
    week: () => desk.go({ view: "week" }),
    list: () => desk.go({ view: "list" }),
    new: () =>
      dispatch({
        type: "show",
        panel: {
          kind: "new",
          draft: { on: desk.date, startsAt: null, resourceId: null, minutes: null },
        },
      }),
    walkIn: () => dispatch({ type: "open", dialog: "walk-in" }),
    search: () => dispatch({ type: "open", dialog: "search" }),
    arrive: () => command("checkIn"),
    noShow: () => command("noShow"),
    keys: () => dispatch({ type: "open", dialog: "keys" }),
  };

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const { move, dialog, cancelling, panel } = latest.current;
    if (event.key === "Escape") {
      if (dialog || cancelling || isPopupOpen()) return;
      if (move) return dispatch({ type: "move", move: null });
      // Typed words are not thrown away by one key.
      if (panel.kind !== "desk" && !isTaken(event.target)) dispatch({ type: "unselect" });
      return;
    }
    if (!on || move || dialog || cancelling || isTaken(event.target)) return;
    const action = actionOf(event);
    if (!action || action === "move") return;
    event.preventDefault();
    actions[action]();
  };

  const handler = useRef(press);
  useEffect(() => {
    handler.current = press;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handler.current(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

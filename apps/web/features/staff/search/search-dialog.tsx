"use client";

/* A list walked from its field (the combobox pattern): its options are pressed by a pointer only. */
/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useDeferredValue, useId, useState } from "react";
import { Dialog } from "@/components/dialog";
import { StatusMark } from "@/components/status-mark";
import { inputBox } from "@/components/styles";
import { formatDay, formatTime } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import type { Address } from "../address/address";
import { useDesk, useDeskState } from "../desk-context";
import { usePlace } from "../place-context";
import { lookOf } from "../status";
import { useBookingText } from "../use-booking-text";

interface SearchDialogProps {
  readonly go: (change: Partial<Address>) => void;
}

/** Finds a booking by whose it is: coming ones first, then the past from the latest back. */
export function SearchDialog({ go }: SearchDialogProps) {
  const t = useTranslations("staff.search");
  const { dialog } = useDeskState();
  const { dispatch } = useDesk();
  return (
    <Dialog
      open={dialog === "search"}
      onOpenChange={(open) => dispatch({ type: "open", dialog: open ? "search" : null })}
      title={t("title")}
    >
      <Search go={go} />
    </Dialog>
  );
}

const EACH = 8;

function Search({ go }: SearchDialogProps) {
  const t = useTranslations("staff.search");
  const { bookings } = useTRPC();
  const { dispatch } = useDesk();
  const text = useBookingText();
  const place = usePlace();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const search = useDeferredValue(typed.trim());
  const enabled = search.length > 1;
  const coming = useQuery(
    bookings.list.queryOptions({ search, when: "upcoming", limit: EACH }, { enabled }),
  );
  const past = useQuery(
    bookings.list.queryOptions(
      { search, when: "past", limit: EACH, latestFirst: true },
      { enabled },
    ),
  );
  const found = enabled ? [...(coming.data?.bookings ?? []), ...(past.data?.bookings ?? [])] : [];
  const isEmpty = enabled && coming.isSuccess && past.isSuccess && found.length === 0;

  function choose(index: number) {
    const booking = found[index];
    if (!booking) return;
    dispatch({ type: "open", dialog: null });
    go({ date: place.dayOf(booking.startsAt), view: "day", locationId: booking.locationId });
    dispatch({ type: "select", bookingId: booking.id, block: null });
  }

  function press(event: KeyboardEvent) {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter") choose(at);
    if (by === 0) return;
    event.preventDefault();
    setAt((index) => (index + by + found.length) % Math.max(found.length, 1));
  }

  return (
    <div className="grid gap-3">
      <input
        type="text"
        inputMode="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] ? `${id}-${found[at].id}` : undefined}
        aria-label={t("label")}
        placeholder={t("placeholder")}
        autoComplete="off"
        maxLength={100}
        className={inputBox}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t("results")}
        className="-mx-2 max-h-[50dvh] overflow-y-auto empty:hidden"
      >
        {found.map((booking, index) => (
          <li
            key={booking.id}
            id={`${id}-${booking.id}`}
            role="option"
            aria-selected={index === at}
            onClick={() => choose(index)}
            onPointerMove={() => setAt(index)}
            className="flex min-h-11 cursor-default items-center gap-3 rounded-inner px-2 py-1.5 aria-selected:bg-accent-soft"
          >
            <StatusMark status={lookOf[booking.status]} />
            <span className="min-w-0 grow">
              <span className="block truncate font-medium">
                {text.title({ ...booking, expiresAt: null })}
              </span>
              <span className="block truncate text-small text-ink-2">
                {[text.what(booking), text.statusOf(booking.status)].filter(Boolean).join(" · ")}
              </span>
            </span>
            <span className="shrink-0 text-end text-small text-ink-2">
              {formatDay(booking.startsAt, place, "short")}
              <span className="block">{formatTime(booking.startsAt, place)}</span>
            </span>
          </li>
        ))}
      </ul>
      <output className="text-ink-2 empty:hidden">
        {isEmpty && t("none", { text: search })}
        {!enabled && t("hint")}
      </output>
    </div>
  );
}

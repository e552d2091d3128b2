"use client";

import { cx } from "class-variance-authority";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { IconButton } from "@/components/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/menu";
import { CommandButton } from "../actions/command-button";
import { offered } from "../actions/offered";
import { useCommands } from "../actions/use-commands";
import { useDesk } from "../desk-context";
import { useBookingText } from "../use-booking-text";
import type { Block } from "./blocks";
import { vars } from "./vars";

interface BlockToolbarProps {
  readonly block: Block;
  readonly top: number;
  readonly length: number;
  /** In the last column it grows towards the start side. */
  readonly atEnd: boolean;
}

/** What is done most, right at the chosen block; below it, or above where the day ends. */
export function BlockToolbar({ block, top, length, atEnd }: BlockToolbarProps) {
  const { booking, claim } = block;
  const t = useTranslations("staff.actions");
  const text = useBookingText();
  const { run, pending } = useCommands();
  const { dispatch } = useDesk();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(
    () => bar.current?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    [block.key],
  );

  const offers = offered(booking.actions);
  const [main, ...others] = offers;
  // Coming at once and ending at once are both rare: they wait in the menu.
  const [shown, more] = [others.filter(({ command }) => command === "noShow"), others];
  const rest = more.filter((offer) => !shown.includes(offer));
  const isLow = claim.endsAt - top > length - 45;
  const show = (section?: "move") =>
    dispatch({
      type: "show",
      panel: { kind: "booking", bookingId: booking.id, ...(section && { section }) },
    });
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={text.title(booking)}
      style={vars({ "--at": (isLow ? claim.startsAt : claim.endsAt) - top })}
      className={cx(
        "absolute top-[calc(var(--at)*var(--minute)+5px)] z-10 flex scroll-m-3 scroll-mt-20 cursor-default items-center gap-0.5 rounded-[12px] border border-line bg-raised p-1 shadow-float",
        atEnd ? "end-1" : "start-1",
        isLow && "-translate-y-[calc(100%+10px)]",
      )}
    >
      {main && (
        <CommandButton
          offer={main}
          main={main.why === null}
          busy={pending === booking.id}
          onRun={() => void run(main.command, booking)}
        />
      )}
      {booking.actions.move === null && (
        <button
          type="button"
          aria-keyshortcuts="M"
          onClick={() => show("move")}
          className="min-h-8 rounded-[8px] px-3 font-semibold hover:bg-sunken touch:min-h-11"
        >
          {t("move")}
        </button>
      )}
      {shown.map((offer) => (
        <CommandButton
          key={offer.command}
          offer={offer}
          main={false}
          busy={pending === booking.id}
          onRun={() => void run(offer.command, booking)}
        />
      ))}
      <Menu
        align="end"
        trigger={
          <IconButton
            label={t("more")}
            icon={<Ellipsis aria-hidden />}
            className="size-8 min-h-8!"
          />
        }
      >
        {rest.map(({ command, why }) => (
          <MenuItem
            key={command}
            disabled={why !== null}
            onSelect={() => void run(command, booking)}
          >
            {t(`do.${command}`)}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => show()}>{t("details")}</MenuItem>
        {booking.actions.cancel === null && <MenuSeparator />}
        {booking.actions.cancel === null && (
          <MenuItem danger onSelect={() => dispatch({ type: "cancel", bookingId: booking.id })}>
            {t("cancel")}
          </MenuItem>
        )}
      </Menu>
    </div>
  );
}

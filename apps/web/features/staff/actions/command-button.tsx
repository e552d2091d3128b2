"use client";

import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Tooltip } from "@/components/tooltip";
import { useAnnounce } from "../announcer";
import { useRefusal } from "../use-refusal";
import type { Offer } from "./offered";

interface CommandButtonProps {
  readonly offer: Offer;
  readonly onRun: () => void;
  readonly main: boolean;
  readonly busy: boolean;
}

/** One press of the day. What cannot be done yet stays within reach and says why. */
export function CommandButton({ offer: { command, why }, onRun, main, busy }: CommandButtonProps) {
  const t = useTranslations("staff.actions");
  const refusal = useRefusal();
  const announce = useAnnounce();
  const id = useId();
  const reason = why && refusal(why);
  const button = (
    <button
      type="button"
      aria-disabled={why !== null || busy || undefined}
      aria-describedby={reason ? id : undefined}
      aria-keyshortcuts={command === "checkIn" ? "A" : command === "noShow" ? "X" : undefined}
      onClick={() => {
        if (reason) announce(reason);
        else if (!busy) onRun();
      }}
      className={cx(
        "min-h-8 rounded-[8px] px-3 font-semibold whitespace-nowrap transition-colors touch:min-h-11",
        why
          ? "text-ink-3"
          : main
            ? "bg-accent text-accent-ink hover:bg-accent-strong"
            : "hover:bg-sunken",
        busy && "opacity-60",
      )}
    >
      {t(`do.${command}`)}
      {reason && (
        <span id={id} hidden>
          {reason}
        </span>
      )}
    </button>
  );
  return reason ? <Tooltip text={reason}>{button}</Tooltip> : button;
}

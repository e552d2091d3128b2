"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { offered } from "../actions/offered";
import { type Commanded, useCommands } from "../actions/use-commands";
import { useDesk } from "../desk-context";
import type { BookingDetail } from "../types";
import { useRefusal } from "../use-refusal";

/** The presses of the day, and under them why one or the other has to wait. */
export function BookingActions({
  booking,
}: {
  booking: Commanded & Pick<BookingDetail, "actions">;
}) {
  const t = useTranslations("staff.actions");
  const { run, pending } = useCommands();
  const { dispatch } = useDesk();
  const refusal = useRefusal();
  const offers = offered(booking.actions);
  const waiting = offers.filter(({ why }) => why !== null);
  const main = offers.find(({ why }) => why === null)?.command;
  if (offers.length === 0 && booking.actions.cancel) return null;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {offers.map(({ command, why }) => (
          <Button
            key={command}
            look={command === main ? "primary" : "quiet"}
            disabled={why !== null}
            loading={pending === booking.id && command === main}
            onClick={() => void run(command, booking)}
          >
            {t(`do.${command}`)}
          </Button>
        ))}
        {booking.actions.cancel === null && (
          <Button look="quiet" onClick={() => dispatch({ type: "cancel", bookingId: booking.id })}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {waiting.map(({ command, why }) => (
        <p key={command} className="text-small text-ink-2">
          {why && t("waits", { what: t(`do.${command}`), why: refusal(why) })}
        </p>
      ))}
    </div>
  );
}

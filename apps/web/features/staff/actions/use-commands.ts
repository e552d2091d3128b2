"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/lib/trpc/client";
import type { BoardBooking } from "../types";
import { useBookingText } from "../use-booking-text";
import type { Command } from "./offered";
import { useRefresh } from "./use-refresh";
import { useTellRefused } from "./use-tell-refused";

export type Commanded = Pick<
  BoardBooking,
  "id" | "version" | "customerName" | "status" | "expiresAt"
>;

// What usually comes after, offered in the notice; a no-show is the one mistake that people hurry to take back.
const follows: Partial<Record<Command, Command>> = {
  checkIn: "start",
  start: "complete",
  noShow: "takeBackNoShow",
};

/** The presses of a day: each is sent, said, and followed by what comes next. */
export function useCommands() {
  const t = useTranslations("staff.actions");
  const { bookings } = useTRPC();
  const toast = useToast();
  const refresh = useRefresh();
  const tellRefused = useTellRefused();
  const { title } = useBookingText();
  const send = {
    checkIn: useMutation(bookings.checkIn.mutationOptions()),
    start: useMutation(bookings.start.mutationOptions()),
    complete: useMutation(bookings.complete.mutationOptions()),
    noShow: useMutation(bookings.noShow.mutationOptions()),
    takeBackNoShow: useMutation(bookings.takeBackNoShow.mutationOptions()),
  };

  async function run(command: Command, booking: Commanded): Promise<void> {
    const { id: bookingId, version } = booking;
    try {
      const result = await send[command].mutateAsync({ bookingId, version });
      await refresh();
      const next = follows[command];
      const after = { ...booking, status: result.status, version: result.version };
      toast({
        text: t(`done.${command}`, { name: title(booking) }),
        ...(next && { action: { label: t(`do.${next}`), run: () => void run(next, after) } }),
      });
    } catch (error) {
      tellRefused(error);
    }
  }

  const pending = Object.entries(send).find(([, mutation]) => mutation.isPending);
  return { run, pending: pending?.[1].variables?.bookingId ?? null };
}

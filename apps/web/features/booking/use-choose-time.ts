import { tellHost } from "@daybook/embed";
import { calendarDay } from "@/lib/format";
import { useBooking } from "./booking-context";
import type { Slot } from "./types";

/** Holds a time. Its day is the chosen one from now on, wherever the time was offered. */
export function useChooseTime(zone: string) {
  const { handle, hold } = useBooking();
  return ({ startsAt }: Pick<Slot, "startsAt">) => {
    tellHost({ type: "slot.selected", startsAt: startsAt.toISOString() });
    handle.fill({ day: calendarDay(startsAt, zone) });
    void hold.hold(startsAt);
  };
}

import { createContext, use } from "react";
import type { Chosen } from "./choice";
import type { Offer } from "./offers";
import type { Business } from "./types";
import type { HoldHandle } from "./use-hold";
import type { VisitHandle } from "./use-visit";

/** What every step of one visit shares. */
export interface Booking {
  readonly business: Business;
  readonly offers: readonly Offer[];
  readonly chosen: Chosen;
  readonly handle: VisitHandle;
  readonly hold: HoldHandle;
  readonly isFramed: boolean;
}

export const BookingContext = createContext<Booking | null>(null);

/** Only within the widget. */
export function useBooking(): Booking {
  const booking = use(BookingContext);
  if (!booking) throw new Error("This stands outside of the booking widget.");
  return booking;
}

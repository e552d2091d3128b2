import type { AppRouter } from "@daybook/api/client";
import type { inferRouterOutputs } from "@trpc/server";

type Bookings = inferRouterOutputs<AppRouter>["bookings"];

export type Board = Bookings["board"];
export type BoardBooking = Board["bookings"][number];
export type BoardResource = Board["resources"][number];
export type BoardDay = Board["days"][number];
export type BookingDetail = Bookings["get"];
export type Desk = Bookings["desk"];
export type Service = Desk["services"][number];
export type Actions = BoardBooking["actions"];
export type BookingStatus = BoardBooking["status"];

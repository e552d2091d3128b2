import { limits } from "../rate-limit";
import { linkProcedure, publicProcedure, router, staffProcedure } from "../trpc";
import { board } from "./board";
import { cancelBooking, cancelByToken } from "./cancel-booking";
import { checkIn } from "./check-in";
import { completeBooking } from "./complete-booking";
import { confirmBooking } from "./confirm-booking";
import { createBooking } from "./create-booking";
import { createWalkIn } from "./create-walk-in";
import { getByLink, getHold } from "./customer-view";
import { approveBooking, declineBooking } from "./decide-request";
import { desk } from "./desk";
import { editNote, editNoteByToken } from "./edit-note";
import { extendHold } from "./extend-hold";
import { freeTimes } from "./free-times";
import { getBooking } from "./get-booking";
import { holdBooking } from "./hold-booking";
import * as inputs from "./inputs";
import { listBookings, listRequests, listToSettle } from "./list-bookings";
import { markNoShow } from "./mark-no-show";
import { moveBooking, moveByToken } from "./move-booking";
import { releaseHold } from "./release-hold";
import { startService } from "./start-service";
import { takeBackNoShow } from "./take-back-no-show";
import { watchBookings } from "./watch-bookings";

/** A visitor's hold, by the token that their browser made. */
export const holdsRouter = router({
  place: publicProcedure(limits.hold)
    .input(inputs.HoldBooking)
    .mutation(({ ctx, input }) => holdBooking(ctx, input, ctx.address)),

  get: publicProcedure(limits.look)
    .input(inputs.ByHoldToken)
    .query(({ ctx, input }) => getHold(ctx, input)),

  extend: publicProcedure(limits.hold)
    .input(inputs.ByHoldToken)
    .mutation(({ ctx, input }) => extendHold(ctx, input)),

  release: publicProcedure(limits.hold)
    .input(inputs.ByHoldToken)
    .mutation(({ ctx, input }) => releaseHold(ctx, input)),

  confirm: publicProcedure(limits.commit)
    .input(inputs.ConfirmBooking)
    .mutation(async ({ ctx, input }) => confirmBooking(ctx, input, (await ctx.signedIn())?.user)),
});

/** One booking, by the link that its customer was sent. */
export const manageRouter = router({
  get: linkProcedure(limits.token)
    .input(inputs.ByManageToken)
    .query(({ ctx, input }) => getByLink(ctx, input)),

  cancel: linkProcedure(limits.token)
    .input(inputs.CancelByToken)
    .mutation(({ ctx, input }) => cancelByToken(ctx, input)),

  move: linkProcedure(limits.token)
    .input(inputs.MoveByToken)
    .mutation(({ ctx, input }) => moveByToken(ctx, input)),

  editNote: linkProcedure(limits.token)
    .input(inputs.EditNoteByToken)
    .mutation(({ ctx, input }) => editNoteByToken(ctx, input)),
});

/** The bookings of a business, for the people who work there. */
export const bookingsRouter = router({
  board: staffProcedure("booking:read")
    .input(inputs.Board)
    .query(({ ctx, input }) => board(ctx, input)),

  list: staffProcedure("booking:read")
    .input(inputs.ListBookings)
    .query(({ ctx, input }) => listBookings(ctx, input)),

  get: staffProcedure("booking:read")
    .input(inputs.OneBooking)
    .query(({ ctx, input }) => getBooking(ctx, input)),

  desk: staffProcedure("booking:read").query(({ ctx }) => desk(ctx)),

  freeTimes: staffProcedure("booking:read")
    .input(inputs.FreeTimes)
    .query(({ ctx, input }) => freeTimes(ctx, input)),

  requests: staffProcedure("booking:read").query(({ ctx }) => listRequests(ctx)),

  toSettle: staffProcedure("booking:read").query(({ ctx }) => listToSettle(ctx)),

  watch: staffProcedure("booking:read").subscription(({ ctx, signal }) =>
    watchBookings(ctx, signal),
  ),

  create: staffProcedure("booking:create")
    .input(inputs.CreateBooking)
    .mutation(({ ctx, input }) => createBooking(ctx, input)),

  walkIn: staffProcedure("booking:create")
    .input(inputs.WalkIn)
    .mutation(({ ctx, input }) => createWalkIn(ctx, input)),

  checkIn: staffProcedure("booking:operate")
    .input(inputs.OneBooking)
    .mutation(({ ctx, input }) => checkIn(ctx, input)),

  start: staffProcedure("booking:operate")
    .input(inputs.OneBooking)
    .mutation(({ ctx, input }) => startService(ctx, input)),

  complete: staffProcedure("booking:operate")
    .input(inputs.OneBooking)
    .mutation(({ ctx, input }) => completeBooking(ctx, input)),

  noShow: staffProcedure("booking:operate")
    .input(inputs.OneBooking)
    .mutation(({ ctx, input }) => markNoShow(ctx, input)),

  takeBackNoShow: staffProcedure("booking:operate")
    .input(inputs.OneBooking)
    .mutation(({ ctx, input }) => takeBackNoShow(ctx, input)),

  editNote: staffProcedure("booking:operate")
    .input(inputs.EditNote)
    .mutation(({ ctx, input }) => editNote(ctx, input)),

  move: staffProcedure("booking:move")
    .input(inputs.MoveBooking)
    .mutation(({ ctx, input }) => moveBooking(ctx, input)),

  cancel: staffProcedure("booking:cancel")
    .input(inputs.CancelBooking)
    .mutation(({ ctx, input }) => cancelBooking(ctx, input)),

  approve: staffProcedure("booking:decide")
    .input(inputs.OneBooking)
    .mutation(({ ctx, input }) => approveBooking(ctx, input)),

  decline: staffProcedure("booking:decide")
    .input(inputs.DeclineBooking)
    .mutation(({ ctx, input }) => declineBooking(ctx, input)),
});

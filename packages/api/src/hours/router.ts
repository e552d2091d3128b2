import { router, staffProcedure } from "../trpc";
import { addException, blockTime, dayOff } from "./add-exception";
import { askTimeOff } from "./ask-time-off";
import { decideTimeOff, withdrawTimeOff } from "./decide-time-off";
import * as inputs from "./inputs";
import { previewWeek } from "./preview-week";
import { getWeek, listExceptions, listTimeOff } from "./queries";
import { removeException, unblockTime } from "./remove-exception";
import { saveOverlay, switchOverlay } from "./save-overlay";
import { inheritHours, saveWeek } from "./save-week";
import { listSubjects } from "./subjects";

/** Opening hours of the business, a place, a person, a service; their exceptions; absences. */
export const hoursRouter = router({
  subjects: staffProcedure("business:read").query(({ ctx }) => listSubjects(ctx)),
  week: staffProcedure("business:read")
    .input(inputs.OfInput)
    .query(({ ctx, input }) => getWeek(ctx, input)),
  saveWeek: staffProcedure("hours:edit")
    .input(inputs.SaveWeek)
    .mutation(({ ctx, input }) => saveWeek(ctx, input)),
  inherit: staffProcedure("hours:edit")
    .input(inputs.InheritHours)
    .mutation(({ ctx, input }) => inheritHours(ctx, input)),
  preview: staffProcedure("hours:edit")
    .input(inputs.PreviewWeek)
    .query(({ ctx, input }) => previewWeek(ctx, input)),
  saveOverlay: staffProcedure("hours:edit")
    .input(inputs.SaveOverlay)
    .mutation(({ ctx, input }) => saveOverlay(ctx, input)),
  switchOverlay: staffProcedure("hours:edit")
    .input(inputs.SwitchOverlay)
    .mutation(({ ctx, input }) => switchOverlay(ctx, input)),

  exceptions: staffProcedure("business:read")
    .input(inputs.ListExceptions)
    .query(({ ctx, input }) => listExceptions(ctx, input)),
  addException: staffProcedure("hours:edit")
    .input(inputs.AddException)
    .mutation(({ ctx, input }) => addException(ctx, input)),
  dayOff: staffProcedure("hours:edit")
    .input(inputs.DayOff)
    .mutation(({ ctx, input }) => dayOff(ctx, input)),
  removeException: staffProcedure("hours:edit")
    .input(inputs.OneException)
    .mutation(({ ctx, input }) => removeException(ctx, input)),
  blockTime: staffProcedure("time:block")
    .input(inputs.BlockTime)
    .mutation(({ ctx, input }) => blockTime(ctx, input)),
  unblockTime: staffProcedure("time:block")
    .input(inputs.OneException)
    .mutation(({ ctx, input }) => unblockTime(ctx, input)),

  timeOff: staffProcedure("time-off:request").query(({ ctx }) => listTimeOff(ctx)),
  askTimeOff: staffProcedure("time-off:request")
    .input(inputs.AskTimeOff)
    .mutation(({ ctx, input }) => askTimeOff(ctx, input)),
  withdrawTimeOff: staffProcedure("time-off:request")
    .input(inputs.OneTimeOff)
    .mutation(({ ctx, input }) => withdrawTimeOff(ctx, input)),
  decideTimeOff: staffProcedure("time-off:decide")
    .input(inputs.DecideTimeOff)
    .mutation(({ ctx, input }) => decideTimeOff(ctx, input)),
});

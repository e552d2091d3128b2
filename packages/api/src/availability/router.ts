import { limits } from "../rate-limit";
import { publicProcedure, router, staffProcedure } from "../trpc";
import { ExplainSlot, ListDays, ListSlots, NextSlots } from "./inputs";
import { explainSlot, listDays, listSlots, nextSlots } from "./queries";

/** When something can be booked, for anybody. */
export const availabilityRouter = router({
  days: publicProcedure(limits.look)
    .input(ListDays)
    .query(({ ctx, input }) => listDays(ctx, input)),
  slots: publicProcedure(limits.look)
    .input(ListSlots)
    .query(({ ctx, input }) => listSlots(ctx, input)),
  next: publicProcedure(limits.look)
    .input(NextSlots)
    .query(({ ctx, input }) => nextSlots(ctx, input)),
  /** "Why not this time?" */
  explain: staffProcedure("booking:read")
    .input(ExplainSlot)
    .query(({ ctx, input }) => explainSlot(ctx, input)),
});

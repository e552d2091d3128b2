import { limits } from "../rate-limit";
import { openProcedure, router } from "../trpc";
import { listMail } from "./queries";

/** The demo's mail, for whoever looks: it exists only where the demo seed is. */
export const mailboxRouter = router({
  list: openProcedure(limits.look).query(({ ctx }) => listMail(ctx)),
});

import { deleteOldHolds, expireLapsedBookings, settleUnattended } from "./fulfillment/jobs";
import { log, traceOf } from "./log";
import { createMailer } from "./mail";
import { sendAuthMail } from "./messages/send-auth-mail";
import { type MailContext, sendMessage } from "./messages/send-message";
import type { Runtime } from "./runtime";

/** What a runner tells of one run of a job. */
export interface Run {
  readonly payload: unknown;
  readonly isLast: boolean;
}

type Job = (context: MailContext, run: Run) => Promise<unknown>;

/** Every job by the name it is queued under. Each may run twice, and in parallel with itself. */
const all = {
  "send-message": (context, { payload, isLast }) => sendMessage(context, payload, isLast),
  "send-auth-mail": (context, { payload }) => sendAuthMail(context, payload),
  "expire-bookings": (context) => expireLapsedBookings(context),
  "settle-unattended": (context) => settleUnattended(context),
  "delete-old-holds": (context) => deleteOldHolds(context),
  "clean-up": ({ platform, now }) => platform.cleanUp(now),
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof all;

export const minuteJobs = ["expire-bookings", "settle-unattended"] as const satisfies JobName[];
export const dailyJobs = ["delete-old-holds", "clean-up"] as const satisfies JobName[];

/**
 * The jobs, ready to run. What one throws is logged here without its message, which can hold what somebody typed; the runner
 * gets a plain word for it, since it keeps that with the job.
 */
export function jobs(
  { tenantDb, platform, clock }: Runtime,
  mailer = createMailer(platform),
): Record<JobName, (run: Run) => Promise<void>> {
  const ready = (name: JobName) => async (run: Run) => {
    try {
      await all[name]({ tenantDb, platform, mailer, now: clock() }, run);
    } catch (error) {
      log("error", `${name} failed`, traceOf(error));
      throw new Error(`${name} failed; why stands in the log`);
    }
  };
  return {
    "send-message": ready("send-message"),
    "send-auth-mail": ready("send-auth-mail"),
    "expire-bookings": ready("expire-bookings"),
    "settle-unattended": ready("settle-unattended"),
    "delete-old-holds": ready("delete-old-holds"),
    "clean-up": ready("clean-up"),
  };
}

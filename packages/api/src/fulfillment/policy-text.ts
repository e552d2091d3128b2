import type { businesses } from "@daybook/db";

type Policy = Pick<typeof businesses.$inferSelect, "cancellation" | "cancellationMinutes">;

const duration = (minutes: number) => {
  if (minutes % 1_440 === 0) return minutes === 1_440 ? "1 day" : `${minutes / 1_440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? "1 hour" : `${minutes / 60} hours`;
  return `${minutes} minutes`;
};

/** The sentence about cancelling that is shown before booking and kept with the booking, word for word. */
export function policyText({ cancellation, cancellationMinutes }: Policy): string {
  switch (cancellation) {
    case "always":
      return "You can cancel until the visit begins.";
    case "allowed_until":
      return `You can cancel until ${duration(cancellationMinutes)} before the visit.`;
    case "never":
      return "This booking cannot be cancelled online.";
  }
}

import type { MemberContext } from "../context";
import { createBooking } from "./create-booking";
import type { WalkIn } from "./inputs";

/** Somebody stands at the desk: from this minute on, the first free fitting resource, the name optional. */
export function createWalkIn(ctx: MemberContext, { name, ...wanted }: WalkIn) {
  const startsAt = new Date(Math.floor(ctx.now.getTime() / 60_000) * 60_000);
  const contact = { name: name ?? "Walk-in", email: null, phone: null };
  return createBooking(ctx, {
    ...wanted,
    startsAt,
    source: "walk_in",
    customer: { contact },
    note: null,
    idempotencyKey: null,
  });
}

import { bookings, type Tx } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { MemberContext, TenantContext } from "../context";
import { found, refuse } from "../errors";
import { bookingOfLink } from "./booking-of-link";
import type { EditNote, EditNoteByToken, OneBooking } from "./inputs";
import { loadForDecision } from "./load-for-decision";
import { whyNotEditNote } from "./rules";
import { record } from "./transition";

export const editNote = (ctx: MemberContext, { note, ...one }: EditNote) =>
  ctx.tenant.write((tx) => write(tx, ctx, one, note));

export const editNoteByToken = (ctx: TenantContext, { token, note }: EditNoteByToken) =>
  ctx.tenant.write(async (tx) => write(tx, ctx, await bookingOfLink(tx, token, ctx.now), note));

async function write(tx: Tx, ctx: TenantContext, one: OneBooking, note: string | null) {
  const { booking } = await loadForDecision(tx, { bookingId: one.bookingId, version: one.version });
  refuse(whyNotEditNote(booking, ctx.now));
  const [row] = await tx
    .update(bookings)
    .set({ customerNote: note, version: booking.version + 1 })
    .where(eq(bookings.id, booking.id))
    .returning();
  const changed = found(row, "BOOKING_NOT_FOUND");
  await record(tx, ctx, changed, { kind: "note_changed", fromStatus: booking.status });
  return { bookingId: changed.id, status: changed.status, version: changed.version };
}

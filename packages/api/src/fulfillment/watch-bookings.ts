import { tracked } from "@trpc/server";
import type { MemberContext, RequestContext } from "../context";
import { findMember } from "../identity/find-member";
import { liveNotices } from "./live-notices";

type Watcher = MemberContext & Pick<RequestContext, "tenantDb">;

/**
 * Changes of bookings as they happen: ids and versions, nothing personal. Notices are not kept, so the first word of
 * every connection is `refetch`. It ends when the membership ends.
 */
export async function* watchBookings(ctx: Watcher, signal: AbortSignal | undefined) {
  const stop = signal ?? new AbortController().signal;
  let count = 0;
  yield tracked(String(count++), { kind: "refetch" as const });
  for await (const notice of liveNotices(ctx.businessId, stop)) {
    if (notice === "reconnected") {
      yield tracked(String(count++), { kind: "refetch" as const });
      continue;
    }
    const member = await findMember(ctx, ctx.businessId, ctx.member.userId);
    if (!member) return;
    const { bookingId, version, locationId } = notice;
    if (member.locations !== "all" && !member.locations.includes(locationId)) continue;
    yield tracked(String(count++), { kind: "changed" as const, bookingId, version, locationId });
  }
}

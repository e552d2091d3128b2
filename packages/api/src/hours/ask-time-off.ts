import { newId, staffProfiles, timeOffRequests, type Tx } from "@daybook/db";
import { localDayBounds, millisFromMinute } from "@daybook/scheduling";
import { eq } from "drizzle-orm";
import type { MemberContext } from "../context";
import { DomainError, found, refuse } from "../errors";
import { isAllowed } from "../permissions";
import { locationsOf } from "../resources/lock-resource";
import { whyNotChange } from "../resources/rules";
import type { AskTimeOff } from "./inputs";
import { subjectOf } from "./own-calendar";

/** Asks to be absent, for oneself; whoever decides may ask for others too. Nothing is blocked until it is approved. */
export function askTimeOff(ctx: MemberContext, { resourceId, when, reason }: AskTimeOff) {
  return ctx.tenant.write(async (tx) => {
    const own = await ownResource(tx, ctx.member.id);
    const wanted = found(resourceId ?? own, "RESOURCE_NOT_FOUND");
    if (wanted !== own) {
      if (!isAllowed(ctx.member.role, "time-off:decide"))
        throw new DomainError("RESOURCE_NOT_FOUND");
      refuse(whyNotChange(ctx.locations, await locationsOf(tx, wanted)));
    }
    const { zone } = await subjectOf(tx, { subject: "resource", resourceId: wanted });
    const requestId = newId("tof");
    await tx.insert(timeOffRequests).values({
      id: requestId,
      resourceId: wanted,
      ...instantsOf(when, zone),
      reason,
      requestedByMemberId: ctx.member.id,
    });
    return { requestId };
  });
}

/** The resource of kind staff that this member is, or null. */
export async function ownResource(tx: Tx, memberId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: staffProfiles.resourceId })
    .from(staffProfiles)
    .where(eq(staffProfiles.memberId, memberId));
  return row?.id ?? null;
}

function instantsOf(when: AskTimeOff["when"], zone: string) {
  if ("startsAt" in when) return when;
  return {
    startsAt: new Date(millisFromMinute(localDayBounds(zone, when.fromOn).startsAt)),
    endsAt: new Date(millisFromMinute(localDayBounds(zone, when.untilOn).endsAt)),
  };
}

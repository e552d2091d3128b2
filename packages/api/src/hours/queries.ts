import {
  availabilityExceptions,
  availabilityExceptionWindows,
  availabilityRuleBreaks,
  availabilityRules,
  on,
  overlays,
  resources,
  timeOffRequests,
  type Tx,
} from "@daybook/db";
import { addDays, localDayBounds, millisFromMinute } from "@daybook/scheduling";
import { and, asc, desc, eq, gt, gte, inArray, lt, lte, or } from "drizzle-orm";
import type { MemberContext, TenantContext } from "../context";
import { isAllowed } from "../permissions";
import { locationsOf } from "../resources/lock-resource";
import { whyNotSee } from "../resources/rules";
import { ownResource } from "./ask-time-off";
import type { ListExceptions, Of, OfInput } from "./inputs";
import { findCalendar, subjectOf, whyNotEditHours } from "./own-calendar";

/** The week that is in force, with its version, and the weeks it lies within: visible inheritance. */
export function getWeek(ctx: TenantContext, { of }: OfInput) {
  return ctx.tenant.read(async (tx) => {
    const parents = [];
    for (const parent of await parentsOf(tx, of)) parents.push(await describe(tx, parent));
    const whyNotEdit = await whyNotEditHours(tx, ctx, of);
    return { ...(await describe(tx, of)), parents, whyNotEdit };
  });
}

async function describe(tx: Tx, of: Of) {
  const { name, zone } = await subjectOf(tx, of);
  const calendar = await findCalendar(tx, of);
  const layers = calendar
    ? await tx
        .select({
          id: overlays.id,
          name: overlays.name,
          mode: overlays.mode,
          priority: overlays.priority,
          validFrom: overlays.validFrom,
          validUntil: overlays.validUntil,
          status: overlays.status,
        })
        .from(overlays)
        .where(eq(overlays.calendarId, calendar.id))
        .orderBy(asc(overlays.priority), asc(overlays.id))
    : [];
  const windows = calendar ? await windowsOf(tx, calendar.id) : () => [];
  return {
    of,
    name,
    zone: calendar?.zone ?? zone,
    calendarId: calendar?.id ?? null,
    version: calendar?.version ?? 0,
    /** No hours of its own: those around it apply. */
    inherits: calendar === null || calendar.openByDefault,
    settings: {
      intervalMinutes: calendar?.intervalMinutes ?? null,
      grid: calendar?.grid ?? ("window" as const),
      bufferBeforeMinutes: calendar?.bufferBeforeMinutes ?? 0,
      bufferAfterMinutes: calendar?.bufferAfterMinutes ?? 0,
      buffersStayInside: calendar?.buffersStayInside ?? false,
      noticeMinutes: calendar?.noticeMinutes ?? null,
      horizonDays: calendar?.horizonDays ?? null,
    },
    windows: windows(null),
    overlays: layers.map((overlay) => ({ ...overlay, windows: windows(overlay.id) })),
  };
}

async function parentsOf(tx: Tx, of: Of): Promise<Of[]> {
  const business = { subject: "business" as const };
  if (of.subject === "business") return [];
  if (of.subject !== "resource") return [business];
  const places = await locationsOf(tx, of.resourceId);
  return [business, ...places.map((locationId) => ({ subject: "location" as const, locationId }))];
}

async function windowsOf(tx: Tx, calendarId: string) {
  const rules = await tx
    .select({
      id: availabilityRules.id,
      overlayId: availabilityRules.overlayId,
      weekday: availabilityRules.weekday,
      startsMinute: availabilityRules.startsMinute,
      endsMinute: availabilityRules.endsMinute,
      label: availabilityRules.label,
      validFrom: availabilityRules.validFrom,
      validUntil: availabilityRules.validUntil,
      priority: availabilityRules.priority,
      intervalMinutes: availabilityRules.intervalMinutes,
      serviceId: availabilityRules.serviceId,
      locationId: availabilityRules.locationId,
      mode: availabilityRules.mode,
    })
    .from(availabilityRules)
    .where(eq(availabilityRules.calendarId, calendarId))
    .orderBy(asc(availabilityRules.weekday), asc(availabilityRules.startsMinute));
  const ids = rules.map((rule) => rule.id);
  const breaks =
    ids.length === 0
      ? []
      : await tx
          .select()
          .from(availabilityRuleBreaks)
          .where(inArray(availabilityRuleBreaks.ruleId, ids))
          .orderBy(asc(availabilityRuleBreaks.startsMinute));
  return (overlayId: string | null) =>
    rules
      .filter((rule) => rule.overlayId === overlayId)
      .map(({ overlayId: _layer, ...rule }) => ({
        ...rule,
        breaks: breaks
          .filter((part) => part.ruleId === rule.id)
          .map(({ name, startsMinute, endsMinute }) => ({ name, startsMinute, endsMinute })),
      }));
}

/** The dated overrides of one calendar that reach into these local days, in order. */
export function listExceptions(
  { tenant, member }: MemberContext,
  { of, fromOn, untilOn }: ListExceptions,
) {
  const mayKnowWhy = isAllowed(member.role, "time-off:decide");
  return tenant.read(async (tx) => {
    const calendar = await findCalendar(tx, of);
    if (!calendar) return [];
    const from = new Date(millisFromMinute(localDayBounds(calendar.zone, fromOn).startsAt));
    const until = new Date(
      millisFromMinute(localDayBounds(calendar.zone, addDays(untilOn, 1)).startsAt),
    );
    const rows = await tx
      .select({
        id: availabilityExceptions.id,
        kind: availabilityExceptions.kind,
        fromOn: availabilityExceptions.fromOn,
        untilOn: availabilityExceptions.untilOn,
        startsAt: availabilityExceptions.startsAt,
        endsAt: availabilityExceptions.endsAt,
        beyondParents: availabilityExceptions.beyondParents,
        reason: availabilityExceptions.reason,
        source: availabilityExceptions.source,
        serviceId: availabilityExceptions.serviceId,
        locationId: availabilityExceptions.locationId,
      })
      .from(availabilityExceptions)
      .where(
        and(
          eq(availabilityExceptions.calendarId, calendar.id),
          or(
            and(
              gte(availabilityExceptions.untilOn, fromOn),
              lte(availabilityExceptions.fromOn, untilOn),
            ),
            and(
              gt(availabilityExceptions.endsAt, from),
              lt(availabilityExceptions.startsAt, until),
            ),
          ),
        ),
      );
    const ids = rows.map((row) => row.id);
    const windows =
      ids.length === 0
        ? []
        : await tx
            .select()
            .from(availabilityExceptionWindows)
            .where(inArray(availabilityExceptionWindows.exceptionId, ids))
            .orderBy(asc(availabilityExceptionWindows.startsMinute));
    const begins = (row: (typeof rows)[number]) =>
      row.startsAt?.getTime() ?? Date.parse(row.fromOn ?? "");
    return rows
      .toSorted((a, b) => begins(a) - begins(b))
      .map((row) => ({
        ...row,
        // Why somebody is absent concerns whoever decides about it.
        reason: row.source === "time_off" && !mayKnowWhy ? null : row.reason,
        windows: windows
          .filter((part) => part.exceptionId === row.id)
          .map(({ startsMinute, endsMinute }) => ({ startsMinute, endsMinute })),
      }));
  });
}

/** Whoever decides sees every request at their places; everybody sees their own. */
export function listTimeOff({ tenant, locations, member }: MemberContext) {
  return tenant.read(async (tx) => {
    const own = await ownResource(tx, member.id);
    const decides = isAllowed(member.role, "time-off:decide");
    const rows = await tx
      .select({
        id: timeOffRequests.id,
        resourceId: timeOffRequests.resourceId,
        resourceName: resources.name,
        startsAt: timeOffRequests.startsAt,
        endsAt: timeOffRequests.endsAt,
        reason: timeOffRequests.reason,
        status: timeOffRequests.status,
        decisionNote: timeOffRequests.decisionNote,
        requestedByMemberId: timeOffRequests.requestedByMemberId,
      })
      .from(timeOffRequests)
      .innerJoin(resources, on(timeOffRequests, timeOffRequests.resourceId, resources))
      .where(
        decides
          ? undefined
          : or(
              eq(timeOffRequests.requestedByMemberId, member.id),
              own ? eq(timeOffRequests.resourceId, own) : undefined,
            ),
      )
      .orderBy(desc(timeOffRequests.startsAt), desc(timeOffRequests.id))
      .limit(500);
    const visible = [];
    for (const { requestedByMemberId, ...row } of rows) {
      const isOwn = requestedByMemberId === member.id || row.resourceId === own;
      const seen = isOwn || whyNotSee(locations, await locationsOf(tx, row.resourceId)) === null;
      if (!seen) continue;
      const mayDecide = decides && row.status === "pending" && (!isOwn || member.role === "owner");
      visible.push({ ...row, isOwn, mayDecide });
    }
    return visible;
  });
}

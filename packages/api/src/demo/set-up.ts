import { randomBytes } from "node:crypto";
import { acceptInvitation } from "../account/accept-invitation";
import { createBusiness } from "../account/create-business";
import { CreateBusiness } from "../account/inputs";
import { createService } from "../catalog/create-service";
import { CreateService } from "../catalog/inputs";
import { saveGroup } from "../catalog/save-group";
import type { MemberContext } from "../context";
import { found } from "../errors";
import { SaveWeek, type Of } from "../hours/inputs";
import { saveWeek } from "../hours/save-week";
import { editBusiness } from "../identity/edit-business";
import { findMember } from "../identity/find-member";
import { inviteMember } from "../identity/invite-member";
import { renameSlug } from "../identity/rename-slug";
import { createResource } from "../resources/create-resource";
import { CreateResource } from "../resources/inputs";
import { linkMember } from "../resources/link-member";
import { saveCombination } from "../resources/save-combination";
import { saveSection } from "../resources/save-section";
import { derivedToken, linkToken } from "../tokens";
import type { Accounts } from "./logins";
import type { Demo } from "./shape";
import { actingAs, type DemoRuntime, signedInAs } from "./shop";

/**
 * Founds a business as its owner would, at `now`, and brings its people in. It gets its address last, so that a seed that
 * was interrupted leaves no half business at it.
 */
export async function setUp(runtime: DemoRuntime, demo: Demo, accounts: Accounts, now: Date) {
  const { slug } = demo.profile;
  const { businessId, locationId } = await createBusiness(
    signedInAs(runtime, accounts.owner, now),
    CreateBusiness.parse({
      ...demo.profile,
      slug: `${slug}-${randomBytes(6).toString("hex")}`,
    }),
  );
  const member = found(
    await findMember(runtime, businessId, accounts.owner.userId),
    "MEMBER_NOT_FOUND",
  );
  const owner = actingAs({ ...runtime, now }, businessId, member);
  await editBusiness(owner, demo.settings);
  await saveHours(owner, { subject: "business" }, demo.hours, 1, demo.grid);
  const resourceIds = await makeResources(owner, demo, locationId);
  await makeServices(owner, demo, resourceIds);
  for (const { name, tables, capacity } of demo.combinations)
    await saveCombination(owner, {
      name,
      locationId,
      capacityMin: capacity[0],
      capacityMax: capacity[1],
      resourceIds: tables.map((table) => idOf(resourceIds, table)),
    });
  await bringIn(runtime, owner, demo, accounts, resourceIds);
  await renameSlug(owner, { slug });
  return businessId;
}

type Ids = ReadonlyMap<string, string>;

function idOf(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`the demo has nothing called ${name}`);
  return id;
}

const saveHours = (
  ctx: MemberContext,
  of: Of,
  windows: Demo["hours"],
  version: number,
  settings: Demo["grid"] = {},
) => saveWeek(ctx, SaveWeek.parse({ of, version, windows, settings }));

async function makeResources(ctx: MemberContext, demo: Demo, locationId: string): Promise<Ids> {
  const sections = new Map<string, string>();
  for (const [sortOrder, name] of demo.sections.entries())
    sections.set(name, (await saveSection(ctx, { locationId, name, sortOrder })).sectionId);
  const ids = new Map<string, string>();
  for (const [sortOrder, resource] of demo.resources.entries()) {
    const { section, capacity, hours, bio, languages, ...fields } = resource;
    const { resourceId } = await createResource(
      ctx,
      CreateResource.parse({
        ...fields,
        sortOrder,
        locationIds: [locationId],
        ...(section && { sectionId: idOf(sections, section) }),
        ...(capacity && { capacityMin: capacity[0], capacityMax: capacity[1] }),
        ...(resource.kind === "staff" && { profile: { bio, languages } }),
      }),
    );
    ids.set(resource.name, resourceId);
    if (hours) await saveHours(ctx, { subject: "resource", resourceId }, hours, 0);
  }
  return ids;
}

async function makeServices(ctx: MemberContext, demo: Demo, resourceIds: Ids) {
  const groups = new Map<string, string>();
  for (const name of new Set(demo.services.map(({ group }) => group)))
    groups.set(name, (await saveGroup(ctx, { name, sortOrder: groups.size })).groupId);
  for (const [sortOrder, service] of demo.services.entries()) {
    const { group, minutes, needs, by, ...fields } = service;
    await createService(
      ctx,
      CreateService.parse({
        ...fields,
        sortOrder,
        groupId: idOf(groups, group),
        durationMinutes: minutes,
        requirements: needs,
        performers: by.map((name) => ({ resourceId: idOf(resourceIds, name) })),
      }),
    );
  }
}

/** Everybody but the owner is invited and accepts; whoever stands in the calendar is told so. */
async function bringIn(
  runtime: DemoRuntime,
  owner: MemberContext,
  demo: Demo,
  accounts: Accounts,
  resourceIds: Ids,
) {
  const { businessId, now } = owner;
  for (const role of ["admin", "manager", "staff"] as const) {
    const { resource } = demo.people[role];
    const { invitationId } = await inviteMember(owner, {
      email: accounts[role].email,
      role,
      locations: "all",
      resourceId: resource ? idOf(resourceIds, resource) : null,
    });
    const token = linkToken(businessId, derivedToken("invitation", invitationId));
    await acceptInvitation(signedInAs(runtime, accounts[role], now), { token });
  }
  const { resource } = demo.people.owner;
  if (resource)
    await linkMember(owner, { resourceId: idOf(resourceIds, resource), memberId: owner.member.id });
}

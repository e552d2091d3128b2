import {
  availabilityRules,
  businesses,
  businessSlugs,
  locations,
  members,
  newId,
} from "@daybook/db";
import type { UserContext } from "../context";
import { refuse } from "../errors";
import { defaultWeek } from "../hours/default-week";
import { makeCalendar } from "../hours/make-calendar";
import type { CreateBusiness } from "./inputs";
import { whyNotFound } from "./rules";

/**
 * A business with its first place, the usual hours of its kind and its founder as owner, who works in it from now on.
 * @throws EMAIL_UNVERIFIED, SLUG_TAKEN, SLUG_RESERVED
 */
export async function createBusiness(
  { tenantDb, platform, signedIn, now }: UserContext,
  { locationName, addressLine, postalCode, city, country, ...input }: CreateBusiness,
) {
  const { user, sessionId } = signedIn;
  refuse(whyNotFound(user));
  const [businessId, locationId] = [newId("biz"), newId("loc")];
  await tenantDb({ businessId, actor: `user:${user.id}` }).write(async (tx) => {
    await tx.insert(businesses).values({ id: businessId, email: user.email, ...input });
    await tx.insert(businessSlugs).values({ slug: input.slug, businessId });
    const { name, email } = user;
    await tx.insert(members).values({ userId: user.id, name, email, role: "owner", joinedAt: now });
    const address = { addressLine, postalCode, city, country };
    await tx
      .insert(locations)
      .values({ id: locationId, name: locationName ?? input.name, zone: input.zone, ...address });
    const calendar = { name: "Opening hours", zone: input.zone };
    const calendarId = await makeCalendar(tx, { subject: "business" }, calendar);
    const rules = defaultWeek(input.kind).map((window) => ({ calendarId, ...window }));
    await tx.insert(availabilityRules).values(rules);
  });
  await platform.setActiveBusiness(sessionId, businessId);
  return { businessId, slug: input.slug, locationId };
}

import { randomBytes } from "node:crypto";
import type { APIRequest } from "@playwright/test";
import { type Api, openApi, signIn } from "./api";
import { demoLogin } from "./logins";

export interface Salon {
  readonly slug: string;
  readonly name: string;
  readonly businessId: string;
  readonly locationId: string;
  readonly serviceId: string;
  readonly stylists: readonly { readonly id: string; readonly name: string }[];
  /** As its owner. */
  readonly api: Api;
  readonly zone: string;
}

interface Options {
  readonly zone?: string;
  readonly stylists?: readonly string[];
  /** Minutes from local midnight, the same every day. */
  readonly window?: readonly [number, number];
  readonly price?: number;
}

/**
 * A business of its own for one journey, founded through the app: one place, a haircut of 30 minutes, open every day.
 * Its owner is the demo salon's, in a session of its own, so that journeys never share what they change.
 */
export async function foundSalon(
  requests: APIRequest,
  { zone = "Europe/Berlin", stylists = ["Maya"], window = [540, 1020], price = 4500 }: Options = {},
): Promise<Salon> {
  const api = await openApi(requests);
  await signIn(api, demoLogin("demo-salon", "owner"));
  const slug = `j-${randomBytes(6).toString("hex")}`;
  const name = `Journey ${slug.slice(2, 8)}`;
  const made = await api.send<{ businessId: string }>("account.createBusiness", {
    name,
    slug,
    kind: "salon",
    zone,
    currency: "EUR",
    country: "DE",
  });
  await api.send("account.setActiveBusiness", { businessId: made.businessId });
  const [location] = await api.ask<{ id: string }[]>("locations.list");
  if (!location) throw new Error("A new business has a place.");
  const { version } = await api.ask<{ version: number }>("hours.week", {
    of: { subject: "business" },
  });
  const windows = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    startsMinute: window[0],
    endsMinute: window[1],
  }));
  await api.send("hours.saveWeek", {
    of: { subject: "business" },
    version,
    windows,
    settings: { intervalMinutes: 30 },
  });
  const service = await api.send<{ serviceId: string }>("services.create", {
    name: "Haircut",
    durationMinutes: 30,
    priceMinor: price,
  });
  const people = [];
  for (const person of stylists) {
    const { resourceId } = await api.send<{ resourceId: string }>("resources.create", {
      kind: "staff",
      name: person,
      locationIds: [location.id],
      services: [{ serviceId: service.serviceId }],
    });
    people.push({ id: resourceId, name: person });
  }
  return {
    slug,
    name,
    zone,
    businessId: made.businessId,
    locationId: location.id,
    serviceId: service.serviceId,
    stylists: people,
    api,
  };
}

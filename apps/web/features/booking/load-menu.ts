import "server-only";
import { TRPCError } from "@trpc/server";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { api } from "@/lib/trpc/server";
import { offersOf } from "./offers";
import type { Service } from "./types";

interface Asked {
  readonly slug: string;
  /** "/" or "/embed/": what stands before the slug. */
  readonly under: string;
  /** The address's query, which a renamed business keeps. */
  readonly search: string;
  /** The service's slug in the address. */
  readonly service: string | null;
}

/** The business at an address, present or former, or null. Asked once for a page and its title. */
export const businessAt = cache(async (slug: string) => {
  const { public: procedures } = await api();
  return procedures.business({ business: slug }).catch(absent);
});

/** A business and what it offers. Unknown: the 404 page. Renamed: on to the present address, for good. */
export async function loadMenu({ slug, under, search, service }: Asked) {
  const business = await businessAt(slug);
  if (!business) notFound();
  if (business.slug !== slug) permanentRedirect(`${under}${business.slug}${search}`);
  const { public: procedures } = await api();
  const services = await procedures.services({ business: slug });
  const extra = await privateService(slug, service, services);
  return { business, offers: offersOf(business, extra ? [extra] : services) };
}

/** A private service is bookable by its link only, and then alone. */
async function privateService(slug: string, wish: string | null, services: readonly Service[]) {
  const isListed = services.some((service) => service.slug === wish);
  if (wish === null || isListed || !/^[a-z0-9-]{1,80}$/.test(wish)) return null;
  const { public: procedures } = await api();
  return procedures.service({ business: slug, slug: wish }).catch(absent);
}

function absent(error: unknown): null {
  if (error instanceof TRPCError && error.code === "NOT_FOUND") return null;
  throw error;
}

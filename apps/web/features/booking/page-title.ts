import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { businessAt } from "./load-menu";

/** What a search engine and a tab call the page of a business; nothing where there is none, since the page itself says so. */
export async function pageTitle(slug: string): Promise<Metadata> {
  const business = await businessAt(slug);
  if (!business) return {};
  const t = await getTranslations("booking.page");
  const title = t("title", { name: business.name });
  const description = business.about ?? t("description", { name: business.name });
  return {
    title: { absolute: title },
    description,
    alternates: { canonical: `/${business.slug}` },
  };
}

import { ClientMessages } from "@/i18n/client-messages";
import type { SearchParams } from "@/lib/search-params";
import { ApiProvider } from "@/lib/trpc/client";
import { Prefetched } from "@/lib/trpc/server";
import { accentTokens } from "./accent";
import { BookingWidget } from "./booking-widget";
import { BusinessFacts } from "./business-facts";
import { BusinessHead } from "./business-head";
import { choose } from "./choice";
import { loadMenu } from "./load-menu";
import { prefetchTimes } from "./prefetch-times";
import { readVisit } from "./visit";

interface BookingPageProps {
  readonly slug: string;
  readonly search: SearchParams;
  /** In another site's page: without our own head and foot. */
  readonly isFramed?: boolean;
}

/** The page of a business, and the frame on other sites: the same widget in both. */
export async function BookingPage({ slug, search, isFramed = false }: BookingPageProps) {
  const params = paramsOf(await search);
  const visit = readVisit(params);
  const { business, offers } = await loadMenu({
    slug,
    under: isFramed ? "/embed/" : "/",
    search: params.size > 0 ? `?${params.toString()}` : "",
    service: visit.service,
  });
  const chosen = choose({ business, offers }, visit);
  if (chosen.step === "time") await prefetchTimes(business, chosen, visit);
  return (
    <div style={accentTokens(business.accent) ?? undefined} className="isolate">
      <ClientMessages of={["booking", "refusals"]}>
        <ApiProvider>
          <Prefetched>
            <BookingWidget
              business={business}
              offers={offers}
              isFramed={isFramed}
              head={<BusinessHead business={business} isFramed={isFramed} />}
              facts={isFramed ? null : <BusinessFacts business={business} />}
            />
          </Prefetched>
        </ApiProvider>
      </ClientMessages>
    </div>
  );
}

function paramsOf(search: Awaited<SearchParams>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    for (const one of [value].flat()) if (one !== undefined) params.append(name, one);
  return params;
}

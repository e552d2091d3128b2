import { useQueryClient } from "@tanstack/react-query";
import { monthOf } from "@/components/month-grid/days";
import { useTRPC } from "@/lib/trpc/client";
import { useBooking } from "./booking-context";
import { choose } from "./choice";
import type { Offer } from "./offers";
import { searchOf } from "./search-of";
import { daysInput } from "./times-input";
import { useVisitorZone } from "./use-visitor-zone";

/** Looks up an offer's open days while a finger or pointer is still on its way to it. */
export function usePrefetchOffer(offer: Offer): () => void {
  const { availability } = useTRPC();
  const queries = useQueryClient();
  const { business, offers, handle } = useBooking();
  const visitorZone = useVisitorZone();
  return () => {
    const chosen = choose({ business, offers }, { ...handle.visit, service: offer.key });
    const search = searchOf(business, chosen, visitorZone)?.search;
    if (search)
      void queries.prefetchQuery(
        availability.days.queryOptions(daysInput(search, monthOf(search.today))),
      );
  };
}

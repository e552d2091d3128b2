import { useKept } from "./use-kept";
import { type Details, keep, noDetails } from "./visit-store";

/** What is typed, kept with the visit from the first letter on: Back, a reload and a lost time lose none of it. */
export function useDetails(slug: string, token: string | null) {
  const details = useKept(slug, token)?.details ?? noDetails;
  const change = (part: Partial<Details>) => {
    if (token !== null) keep(slug, token, { details: { ...details, ...part } });
  };
  return [details, change] as const;
}

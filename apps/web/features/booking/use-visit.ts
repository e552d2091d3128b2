import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changedSearch, readVisit, type VisitChange } from "./visit";

/** The visit in the address. A change is a step in the history, unless it only fills in the step one is on. */
export function useVisit() {
  const params = useSearchParams();
  const visit = useMemo(() => readVisit(params), [params]);
  const searchAfter = (change: VisitChange) => changedSearch(params.toString(), change);
  return {
    visit,
    hrefOf: searchAfter,
    go: (change: VisitChange) => window.history.pushState(null, "", changed(change)),
    fill: (change: VisitChange) => window.history.replaceState(null, "", changed(change)),
  };
}

// From the address as it is now: two changes may come before the next rendering.
const changed = (change: VisitChange) => changedSearch(window.location.search, change);

export type VisitHandle = ReturnType<typeof useVisit>;

import { useEffect, useState } from "react";
import { type Details, keep, keptFor, noDetails } from "./visit-store";

/** What is typed, kept with the visit from the first letter on: Back, a reload and a lost time lose none of it. */
export function useDetails(slug: string, token: string | null) {
  const [details, setDetails] = useState<Details>(noDetails);
  useEffect(() => {
    setDetails((typed) => keptFor(slug, token).details ?? typed);
  }, [slug, token]);

  function change(part: Partial<Details>) {
    const changed = { ...details, ...part };
    setDetails(changed);
    if (token !== null) keep(slug, token, { details: changed });
  }
  return [details, change] as const;
}

import { useEffect, useState } from "react";
import { keep, keptFor, type Outcome } from "./visit-store";

/** What a visit has become: a booking, nothing yet (null), or not looked up yet (undefined), as before script. */
export function useOutcome(slug: string, token: string | null) {
  const [known, setKnown] = useState<{ token: string | null; outcome: Outcome | null }>();
  useEffect(() => {
    setKnown({ token, outcome: keptFor(slug, token).outcome ?? null });
  }, [slug, token]);

  function setOutcome(outcome: Outcome) {
    if (token === null) return;
    keep(slug, token, { outcome });
    setKnown({ token, outcome });
  }
  return [known?.token === token ? known.outcome : undefined, setOutcome] as const;
}

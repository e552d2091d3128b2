"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { type Address, readAddress, writeAddress } from "./address";

/** The calendar's place in the address bar. Going elsewhere asks the server for data only, not for a page. */
export function useAddress() {
  const params = useSearchParams();
  const address = readAddress(params);
  const go = useCallback((change: Partial<Address>) => {
    const now = readAddress(new URLSearchParams(location.search));
    const next = writeAddress({ ...now, ...change });
    if (next !== location.search) history.pushState(null, "", location.pathname + next);
  }, []);
  return { address, go };
}

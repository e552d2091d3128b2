"use client";

import { useSyncExternalStore } from "react";

/** Whether a media query holds; false while the server renders. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** A phone held upright: one column, panels from below. */
export const usePhone = () => useMedia("(width < 48rem)");
/** Room for a panel beside the grid. */
export const useWide = () => useMedia("(width >= 75rem)");

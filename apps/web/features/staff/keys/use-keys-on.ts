"use client";

import { useSyncExternalStore } from "react";

const STORED = "daybook-keys";
const listeners = new Set<() => void>();

/** Whether single keys work here: somebody who speaks to the computer needs them off (WCAG 2.1.4). */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => localStorage.getItem(STORED) !== "off",
    () => true,
  );
  const set = (next: boolean) => {
    localStorage.setItem(STORED, next ? "on" : "off");
    for (const listener of listeners) listener();
  };
  return [on, set];
}

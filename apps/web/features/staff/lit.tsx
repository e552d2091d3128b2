"use client";

import { createContext, type ReactNode, use, useState, useSyncExternalStore } from "react";

/** The booking under the pointer or the focus. Beside React's state, so that hovering renders two blocks and not a day. */
function createLit() {
  const listeners = new Set<() => void>();
  let lit: string | null = null;
  return {
    get: () => lit,
    set: (bookingId: string | null) => {
      if (lit === bookingId) return;
      lit = bookingId;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const Lit = createContext(createLit());

export function LitProvider({ children }: { children: ReactNode }) {
  const [lit] = useState(createLit);
  return <Lit value={lit}>{children}</Lit>;
}

export const useSetLit = () => use(Lit).set;

export function useIsLit(bookingId: string): boolean {
  const { get, subscribe } = use(Lit);
  return useSyncExternalStore(
    subscribe,
    () => get() === bookingId,
    () => false,
  );
}

"use client";

import { createContext, type ReactNode, use, useCallback, useState } from "react";

const Announcer = createContext<(text: string) => void>(() => undefined);

/** Tells screen readers what only the eye would see: where a block would go, what came in meanwhile. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback(
    (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  return (
    <Announcer value={announce}>
      {children}
      {/* The same words twice are news too: an invisible mark makes them differ. */}
      <output aria-live="polite" className="sr-only">
        {said.text}
        {said.turn % 2 === 1 && "\u00a0"}
      </output>
    </Announcer>
  );
}

export const useAnnounce = () => use(Announcer);

import { useMemo, useSyncExternalStore } from "react";
import { asKept, type Kept, keptText, whenKept } from "./visit-store";

/** What this tab keeps of a visit: what was typed, what it became. Undefined before script, when nobody can know. */
export function useKept(slug: string, token: string | null): Kept | undefined {
  const text = useSyncExternalStore<string | null | undefined>(
    whenKept,
    () => keptText(slug, token),
    () => undefined,
  );
  return useMemo(() => (text === undefined ? undefined : asKept(text)), [text]);
}

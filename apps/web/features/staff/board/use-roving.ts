"use client";

import { type KeyboardEvent, useCallback, useState } from "react";
import { type Stop, stopAfterKey } from "./stops";

/** One tab stop for the whole grid; arrow keys, Home and End move it. */
export function useRoving(stops: readonly Stop[]) {
  const [wished, setWished] = useState<string | null>(null);
  const stop = stops.some(({ key }) => key === wished) ? wished : (stops[0]?.key ?? null);

  const onStop = useCallback((key: string) => setWished(key), []);

  function onKeyDown(event: KeyboardEvent) {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (event.defaultPrevented || altKey || ctrlKey || metaKey) return;
    if (!(target instanceof HTMLElement) || target.dataset["stop"] === undefined) return;
    const rightToLeft = getComputedStyle(target).direction === "rtl";
    const next = stopAfterKey(stops, target.dataset["stop"], { key, rightToLeft });
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    const element = event.currentTarget.querySelector<HTMLElement>(
      `[data-stop="${CSS.escape(next.key)}"]`,
    );
    element?.focus();
  }

  return { stop, onStop, onKeyDown };
}

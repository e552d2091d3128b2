import { tellHost } from "@daybook/embed";
import { type RefObject, useEffect, useRef } from "react";
import type { Step } from "./visit";

/** A new step begins at its heading, for eyes and for screen readers. The first one is where the page begins anyway. */
export function useStepFocus(root: RefObject<HTMLElement | null>, step: Step) {
  const before = useRef<Step | null>(null);
  useEffect(() => {
    tellHost({ type: "step", step });
    const isFirst = before.current === null;
    before.current = step;
    if (isFirst) return;
    const title = root.current?.querySelector<HTMLElement>("[data-step-title]");
    title?.focus({ preventScroll: true });
    if (root.current && root.current.getBoundingClientRect().top < 0)
      root.current.scrollIntoView({ block: "start" });
  }, [root, step]);
}

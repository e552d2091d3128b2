import { tellHeight, tellHost } from "@daybook/embed";
import { type RefObject, useEffect } from "react";

/** Tells the page around the frame that the widget stands, and how high it is. */
export function useTellHeight(root: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!root.current) return undefined;
    tellHost({ type: "ready" });
    return tellHeight(root.current);
  }, [root]);
}

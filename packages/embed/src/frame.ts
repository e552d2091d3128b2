import { hostOf } from "./address.ts";
import { type FrameEvent, wrap } from "./protocol.ts";

/** Tells the embedding page, and only the one that the frame's address names, what happens inside. */
export function tellHost(event: FrameEvent): void {
  if (window.parent === window) return;
  const host = hostOf(window.location.search);
  if (host) window.parent.postMessage(wrap(event), host);
}

/** Tells the height of `content` now and whenever it changes. Answers how to stop. */
export function tellHeight(content: HTMLElement): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tellHost({ type: "height", height });
  });
  observer.observe(content);
  return () => observer.disconnect();
}

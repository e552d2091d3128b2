import { frameAddress, type Wishes } from "./address.ts";
import { eventFrom, type FrameEvent } from "./protocol.ts";

/** Room for the first view until the frame has said how much it needs. */
const firstHeight = 480;

/** Puts the booking frame into `element`, as high as its content, and passes on what happens in it. Answers how to remove it. */
export function attach(element: HTMLElement, origin: string, wishes: Wishes): () => void {
  const frame = document.createElement("iframe");
  frame.src = frameAddress(origin, window.location.origin, wishes);
  frame.title = element.getAttribute("label") ?? "Booking";
  frame.style.cssText = `display:block;width:100%;height:${firstHeight}px;border:0;color-scheme:normal`;

  const receive = (message: MessageEvent) => {
    const event = eventFrom({ window: frame.contentWindow, origin }, message);
    if (event) pass(element, frame, event);
  };
  window.addEventListener("message", receive);
  element.replaceChildren(frame);
  return () => {
    window.removeEventListener("message", receive);
    frame.remove();
  };
}

function pass(element: HTMLElement, frame: HTMLIFrameElement, event: FrameEvent) {
  if (event.type === "height") frame.style.height = `${event.height}px`;
  // A new step begins at its top, wherever the page was scrolled to.
  if (event.type === "step" && frame.getBoundingClientRect().top < 0)
    frame.scrollIntoView({ block: "start" });
  const { type, ...detail } = event;
  element.dispatchEvent(
    new CustomEvent(`daybook:${type}`, { detail, bubbles: true, composed: true }),
  );
}

/** What the booking frame tells the page around it. No names, addresses or codes: whoever embeds it may log all of it. */
export type FrameEvent =
  | { readonly type: "ready" }
  /** Pixels that the content needs. */
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "step"; readonly step: string }
  | { readonly type: "slot.selected"; readonly startsAt: string }
  | { readonly type: "hold.created"; readonly expiresAt: string }
  | { readonly type: "hold.expired" }
  | { readonly type: "booking.created"; readonly startsAt: string }
  /** The refusal's key, or UNKNOWN. */
  | { readonly type: "error"; readonly reason: string };

export type FrameEventType = FrameEvent["type"];

/** Marks our messages among all that a window receives. */
const channel = "daybook-widget";

export const wrap = (event: FrameEvent) => ({ channel, event });

/** The event in a message, or null where it is none of ours or not in shape. Nothing but the known fields comes through. */
export function unwrap(data: unknown): FrameEvent | null {
  if (!isRecord(data) || data["channel"] !== channel || !isRecord(data["event"])) return null;
  const { type, height, step, startsAt, expiresAt, reason } = data["event"];
  switch (type) {
    case "ready":
    case "hold.expired":
      return { type };
    case "height":
      return isHeight(height) ? { type, height } : null;
    case "step":
      return isWord(step) ? { type, step } : null;
    case "slot.selected":
    case "booking.created":
      return isWord(startsAt) ? { type, startsAt } : null;
    case "hold.created":
      return isWord(expiresAt) ? { type, expiresAt } : null;
    case "error":
      return isWord(reason) ? { type, reason } : null;
    default:
      return null;
  }
}

/** A window's message, as far as it matters who sent it. */
interface Message {
  readonly origin: string;
  readonly source: unknown;
  readonly data: unknown;
}

/** The event of a message if it comes from this very frame, still showing this very origin. */
export function eventFrom(
  frame: { readonly window: unknown; readonly origin: string },
  { origin, source, data }: Message,
): FrameEvent | null {
  if (!source || source !== frame.window || origin !== frame.origin) return null;
  return unwrap(data);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isWord = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 100;

// A frame of a million pixels would be somebody's mistake or joke.
const isHeight = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 20_000;

import { describe, expect, it } from "vitest";
import { type FrameEvent, eventFrom, unwrap, wrap } from "./protocol.ts";

const events: FrameEvent[] = [
  { type: "ready" },
  { type: "height", height: 812 },
  { type: "step", step: "details" },
  { type: "slot.selected", startsAt: "2026-11-24T09:30:00.000Z" },
  { type: "hold.created", expiresAt: "2026-11-24T09:05:00.000Z" },
  { type: "hold.expired" },
  { type: "booking.created", startsAt: "2026-11-24T09:30:00.000Z" },
  { type: "error", reason: "SLOT_TAKEN" },
];

describe("a message of the frame", () => {
  it.each(events)("arrives as it was sent: $type", (event) => {
    expect(unwrap(structuredClone(wrap(event)))).toEqual(event);
  });

  it("brings nothing but its known fields", () => {
    const event = { type: "booking.created", startsAt: "2026-11-24T09:30Z", name: "Lena Hoff" };
    expect(unwrap({ channel: "daybook-widget", event })).toEqual({
      type: "booking.created",
      startsAt: "2026-11-24T09:30Z",
    });
  });

  it.each([
    null,
    "ready",
    42,
    {},
    { channel: "daybook-widget" },
    { channel: "daybook-widget", event: "ready" },
    { channel: "somebody-else", event: { type: "ready" } },
    { channel: "daybook-widget", event: { type: "run", code: "alert(1)" } },
    { channel: "daybook-widget", event: { type: "height", height: "100%" } },
    { channel: "daybook-widget", event: { type: "height", height: Number.NaN } },
    { channel: "daybook-widget", event: { type: "height", height: 1e9 } },
    { channel: "daybook-widget", event: { type: "height", height: -1 } },
    { channel: "daybook-widget", event: { type: "step", step: "x".repeat(101) } },
    { channel: "daybook-widget", event: { type: "hold.created" } },
  ])("is not believed when it is %j", (data) => {
    expect(unwrap(data)).toBeNull();
  });
});

describe("the page that embeds it", () => {
  const frame = { window: { name: "frame" }, origin: "https://book.example" };
  const data = wrap({ type: "ready" });

  it("listens to its own frame", () => {
    expect(eventFrom(frame, { origin: frame.origin, source: frame.window, data })).toEqual({
      type: "ready",
    });
  });

  it.each([
    ["another window of the same origin", frame.origin, { name: "other" }],
    ["the frame after it went elsewhere", "https://evil.example", frame.window],
    ["an origin that only begins alike", "https://book.example.evil", frame.window],
    ["nobody", frame.origin, null],
  ])("does not listen to %s", (_who, origin, source) => {
    expect(eventFrom(frame, { origin, source, data })).toBeNull();
  });

  it("listens to nobody once its frame is gone", () => {
    expect(
      eventFrom({ ...frame, window: null }, { origin: frame.origin, source: null, data }),
    ).toBeNull();
  });
});

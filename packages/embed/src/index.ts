export { tellHeight, tellHost } from "./frame.ts";
export type { FrameEvent, FrameEventType } from "./protocol.ts";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const zoneOfDevice = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone of the visitor's device; null on the server, which cannot know. */
export const useVisitorZone = (): string | null =>
  useSyncExternalStore<string | null>(never, zoneOfDevice, () => null);

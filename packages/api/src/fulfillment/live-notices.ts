import { openPool } from "@daybook/db";
import { z } from "zod";
import { env } from "../env";
import { keptInProcess } from "../kept-in-process";
import { LIVE_CHANNEL } from "./transition";

const Notice = z.object({
  businessId: z.string(),
  bookingId: z.string(),
  version: z.number(),
  locationId: z.string(),
});
export type Notice = z.output<typeof Notice>;

type Heard = Notice | "reconnected";
type Listener = (heard: Heard) => void;

/** One listening connection per process, fanned out; kept where several bundles of one process find it. */
interface Hub {
  readonly listeners: Map<string, Set<Listener>>;
  readonly ready: Promise<unknown>;
}

const hub = () => keptInProcess("live-hub", openHub);

function openHub(): Hub {
  const listeners = new Map<string, Set<Listener>>();
  const everyone = (heard: Heard) => {
    for (const set of listeners.values()) for (const listener of set) listener(heard);
  };
  // Its own connection, direct: a transaction pooler would lose what is listened to.
  const client = openPool(env.appDatabaseUrl(), { max: 1 });
  const ready = client.listen(
    LIVE_CHANNEL,
    (payload) => {
      const notice = Notice.parse(JSON.parse(payload));
      for (const listener of listeners.get(notice.businessId) ?? []) listener(notice);
    },
    () => everyone("reconnected"),
  );
  return { listeners, ready };
}

/** Notices of one business until `signal` ends it. */
export async function* liveNotices(businessId: string, signal: AbortSignal): AsyncGenerator<Heard> {
  const { listeners, ready } = hub();
  const queue: Heard[] = [];
  let wake = () => {};
  const listener: Listener = (heard) => {
    queue.push(heard);
    wake();
  };
  const set = listeners.get(businessId) ?? new Set<Listener>();
  listeners.set(businessId, set.add(listener));
  const onAbort = () => wake();
  signal.addEventListener("abort", onAbort);
  try {
    await ready;
    while (!signal.aborted) {
      const next = queue.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    set.delete(listener);
    if (set.size === 0) listeners.delete(businessId);
  }
}

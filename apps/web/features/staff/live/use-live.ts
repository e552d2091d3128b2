"use client";

import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import { takePart } from "./leader";

/**
 * Keeps what is on the screen as it is in the database: changes of others arrive within a second, through one stream for
 * all tabs of a browser. Notices are not kept, so that every new connection begins with reading again.
 */
export function useLive(businessId: string): { readonly live: boolean } {
  const { bookings } = useTRPC();
  const refresh = useRefresh();
  const [leads, setLeads] = useState(false);
  const [heard, setHeard] = useState<boolean | null>(null);
  const part = useRef<ReturnType<typeof takePart>>(null);
  const stream = useSubscription(bookings.watch.subscriptionOptions(undefined, { enabled: leads }));
  const { data: notice } = stream;
  useEffect(() => {
    if (!notice) return;
    void refresh();
    part.current?.say({ kind: "changed" });
  }, [notice, refresh]);

  const up = stream.status === "pending";
  const status = useRef(up);
  useEffect(() => {
    status.current = up;
    if (leads) part.current?.say({ kind: up ? "up" : "down" });
  }, [leads, up]);

  useEffect(() => {
    let isLeader = false;
    const own = takePart(`daybook-live-${businessId}`, {
      onLead: () => {
        isLeader = true;
        setLeads(true);
      },
      onWord: ({ kind }) => {
        if (kind === "ask") return isLeader && own.say({ kind: status.current ? "up" : "down" });
        if (isLeader) return;
        setHeard(kind !== "down");
        if (kind !== "down") void refresh();
      },
    });
    part.current = own;
    own.say({ kind: "ask" });
    return () => {
      own.leave();
      setLeads(false);
    };
  }, [businessId, refresh]);

  // A stream that the server has refused is not taken up again by itself.
  const { reset, status: streamStatus } = stream;
  useEffect(() => {
    if (streamStatus !== "error") return;
    const timer = setTimeout(reset, 10_000);
    return () => clearTimeout(timer);
  }, [reset, streamStatus]);

  const live = useLasting(leads ? up : (heard ?? true));
  return { live };
}

/** Good news at once, bad news only once it has lasted: a connection that is being made is not one that is lost. */
function useLasting(good: boolean): boolean {
  const [lasting, setLasting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(good), good ? 0 : 4_000);
    return () => clearTimeout(timer);
  }, [good]);
  return lasting;
}

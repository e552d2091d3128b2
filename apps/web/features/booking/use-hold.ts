import { tellHost } from "@daybook/embed";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { alternativesOf } from "./alternatives-of";
import { correctedSkew } from "./hold-clock";
import { releaseOnLeave } from "./release-on-leave";
import type { Business, Slot, Wanted } from "./types";
import { useHoldPhase } from "./use-hold-phase";
import type { VisitHandle } from "./use-visit";
import { currentToken, keptFor, newToken, setCurrentToken } from "./visit-store";

interface Holding {
  readonly business: Business;
  readonly wanted: Wanted | null;
  readonly handle: VisitHandle;
  readonly source: "hosted_page" | "widget";
  /** The visit has become a booking: there is nothing to hold any more. */
  readonly isOver: boolean;
}

interface Lost {
  readonly startsAt: Date;
  readonly alternatives: readonly Slot[];
}

/** Holds the time that a visitor chooses, restores it after a reload, and says when it was lost. */
export function useHold({ business, wanted, handle, source, isOver }: Holding) {
  const { holds, availability } = useTRPC();
  const queries = useQueryClient();
  const refusalText = useRefusalText();
  const { visit, fill } = handle;
  const [placed, setPlaced] = useState<{ startsAt: Date; expiresAt: Date } | null>(null);
  const [pending, setPending] = useState<Date | null>(null);
  const [lost, setLost] = useState<Lost | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [skew, setSkew] = useState(0);

  const token = isOver ? null : visit.visit;
  const known = useQuery({
    ...holds.get.queryOptions({ business: business.slug, holdToken: token ?? "" }),
    enabled: token !== null && visit.at !== null && pending === null,
    staleTime: 10_000,
  });
  const place = useMutation(holds.place.mutationOptions());
  const extend = useMutation(holds.extend.mutationOptions());

  const facts = known.data && sameInstant(known.data.startsAt, visit.at) ? known.data : null;
  const own = placed && sameInstant(placed.startsAt, visit.at) ? placed : null;
  const expiresAt = isOver ? null : latest(facts?.expiresAt, own?.expiresAt);
  const phase = useHoldPhase(expiresAt, skew);

  // Taps may come faster than answers: they are sent one after the other, and only the last one counts.
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const lastTap = useRef(0);

  async function hold(startsAt: Date): Promise<boolean> {
    const tap = ++lastTap.current;
    setPending(startsAt);
    setProblem(null);
    const turn = line.current.then(() => (tap === lastTap.current ? take(startsAt) : false));
    line.current = turn;
    const taken = await turn;
    if (tap === lastTap.current) setPending(null);
    return taken;
  }

  async function take(startsAt: Date): Promise<boolean> {
    if (!wanted) return false;
    const holdToken = visit.visit ?? tokenFor(business.slug);
    try {
      const made = await place.mutateAsync({ ...wanted, startsAt, holdToken, source });
      setCurrentToken(business.slug, holdToken);
      setSkew((before) => correctedSkew(before, clockOf(made.expiresAt, business.holdMinutes)));
      setPlaced(made);
      setLost(null);
      fill({ at: startsAt, visit: holdToken });
      tellHost({ type: "hold.created", expiresAt: made.expiresAt.toISOString() });
      void queries.invalidateQueries({ queryKey: holds.get.queryKey() });
      return true;
    } catch (error) {
      if (refusalOf(error) === "SLOT_TAKEN")
        setLost({ startsAt, alternatives: alternativesOf(error) });
      else setProblem(refusalText(error));
      tellHost({ type: "error", reason: refusalOf(error) ?? "UNKNOWN" });
      void queries.invalidateQueries({ queryKey: availability.pathKey() });
      return false;
    }
  }

  async function keepLonger() {
    if (token === null) return;
    setProblem(null);
    try {
      const made = await extend.mutateAsync({ business: business.slug, holdToken: token });
      setSkew((before) => correctedSkew(before, clockOf(made.expiresAt, business.holdMinutes)));
      if (visit.at) setPlaced({ startsAt: visit.at, expiresAt: made.expiresAt });
      void queries.invalidateQueries({ queryKey: holds.get.queryKey() });
    } catch (error) {
      setProblem(refusalText(error));
    }
  }

  // After a reload, or in a link that was kept: what is not held any more is taken again, once and silently.
  const isGone = token !== null && known.isSuccess && facts === null && own === null;
  const restored = useRef(false);
  useEffect(() => {
    if (!isGone || restored.current || !visit.at || !wanted) return;
    restored.current = true;
    void hold(visit.at);
  });

  const hasLapsed = phase === "lapsed";
  useEffect(() => {
    if (hasLapsed) tellHost({ type: "hold.expired" });
  }, [hasLapsed]);

  const isLive = phase === "held" || phase === "ending";
  useEffect(
    () => (isLive && token ? releaseOnLeave(business.slug, token) : undefined),
    [isLive, token, business.slug],
  );

  return {
    phase,
    facts,
    expiresAt,
    /** The time that is held, or being taken. */
    startsAt: pending ?? (isLive ? visit.at : null),
    isPending: pending !== null,
    lost,
    problem,
    canKeep: facts === null || facts.extensionsLeft > 0,
    isKeeping: extend.isPending,
    hold,
    /** Takes the chosen time again after the hold has lapsed. */
    retake: () => (visit.at ? hold(visit.at) : Promise.resolve(false)),
    keepLonger,
    forget: () => setLost(null),
  };
}

export type HoldHandle = ReturnType<typeof useHold>;

const clockOf = (expiresAt: Date, holdMinutes: number) => ({
  expiresAt: expiresAt.getTime(),
  placedAt: Date.now(),
  holdMinutes,
});

const sameInstant = (a: Date, b: Date | null) => a.getTime() === b?.getTime();

function latest(a: Date | undefined, b: Date | undefined): Date | null {
  if (!a || !b) return a ?? b ?? null;
  return a > b ? a : b;
}

/** The visit under way in this tab, or a new one: a visit that became a booking is over. */
function tokenFor(slug: string): string {
  const current = currentToken(slug);
  return current && !keptFor(slug, current).outcome ? current : newToken();
}

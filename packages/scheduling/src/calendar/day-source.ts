import type { Calendar, Exception, LocalDate, Overlay, ScopeFacts } from "../types.ts";
import { defaultExceptionPriority } from "./piece.ts";
import { isInScope } from "./scope.ts";

/** What supplies the windows of one local day: the base rules, or what takes their place. */
export type DaySource =
  | { readonly kind: "base" }
  | { readonly kind: "overlay"; readonly overlay: Overlay; readonly layer: number }
  | { readonly kind: "hours"; readonly exception: Exception; readonly layer: number };

const base: DaySource = { kind: "base" };

/** An exception together with the layer it stands in; left out where its overlay is off or it is not in scope. */
export interface LayeredException {
  readonly exception: Exception;
  readonly layer: number;
  readonly overlay: Overlay | null;
}

export interface Layers {
  readonly calendar: Calendar;
  readonly facts: ScopeFacts;
  readonly overlays: readonly Overlay[];
  readonly exceptions: readonly LayeredException[];
}

/** What of a calendar is switched on and concerns a visit of these facts. */
export function layersOf(calendar: Calendar, facts: ScopeFacts): Layers {
  const overlays = calendar.overlays.filter(
    (overlay) => overlay.active && isInScope(overlay.scope, facts),
  );
  const exceptions: LayeredException[] = [];
  for (const exception of calendar.exceptions) {
    if (!isInScope(exception.scope, facts)) continue;
    const overlay = overlays.find(({ id }) => id === exception.overlayId) ?? null;
    if (exception.overlayId && !overlay) continue;
    const layer = overlay?.priority ?? exception.priority ?? defaultExceptionPriority;
    exceptions.push({ exception, layer, overlay });
  }
  return { calendar, facts, overlays, exceptions };
}

export function isValidOn(
  { validFrom, validUntil }: { validFrom?: LocalDate | null; validUntil?: LocalDate | null },
  date: LocalDate,
): boolean {
  // Dates of this form sort as they follow each other.
  return (!validFrom || validFrom <= date) && (!validUntil || date <= validUntil);
}

/** The strongest that claims the day; at equal priority a dated override beats a season. */
export function daySource({ overlays, exceptions }: Layers, date: LocalDate): DaySource {
  let source = base;
  for (const overlay of overlays) {
    if (overlay.mode !== "replace" || !isValidOn(overlay, date)) continue;
    const rival = source.kind === "overlay" ? source : null;
    if (rival && !isStronger(overlay.priority, overlay, rival.layer, rival.overlay)) continue;
    source = { kind: "overlay", overlay, layer: overlay.priority };
  }
  for (const { exception, layer, overlay } of exceptions) {
    if (exception.kind !== "hours" || !concernsDay(exception, date)) continue;
    if (overlay && !isValidOn(overlay, date)) continue;
    if (source.kind === "overlay" && layer < source.layer) continue;
    if (source.kind === "hours" && !isStronger(layer, exception, source.layer, source.exception)) {
      continue;
    }
    source = { kind: "hours", exception, layer };
  }
  return source;
}

/** At equal priority the narrower one counts, then the one with the smaller id: the answer never hangs on their order. */
function isStronger(
  layer: number,
  one: Pick<Exception, "id" | "scope">,
  otherLayer: number,
  other: Pick<Exception, "id" | "scope">,
): boolean {
  if (layer !== otherLayer) return layer > otherLayer;
  if (Boolean(one.scope) !== Boolean(other.scope)) return Boolean(one.scope);
  return one.id < other.id;
}

export function concernsDay({ when }: Exception, date: LocalDate): boolean {
  return "from" in when && when.from <= date && date <= when.until;
}

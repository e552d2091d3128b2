import type { DayNumber } from "../local-date.ts";
import type { Exception } from "../types.ts";
import { isOn, type LayeredException, type LayeredOverlay, type Layers } from "./layers.ts";

/** What supplies the windows of one local day: the base rules, or what takes their place. */
export type DaySource =
  | { readonly kind: "base" }
  | { readonly kind: "overlay"; readonly layered: LayeredOverlay }
  | { readonly kind: "hours"; readonly layered: LayeredException };

const base: DaySource = { kind: "base" };

/** The strongest that claims the day; at equal priority a dated override beats a season. */
export function daySource({ overlays, exceptions }: Layers, day: DayNumber): DaySource {
  let season: LayeredOverlay | null = null;
  for (const layered of overlays) {
    if (layered.overlay.mode !== "replace" || !isOn(layered, day)) continue;
    if (
      !season ||
      isStronger(layered.overlay, priorityOf(layered), season.overlay, priorityOf(season))
    )
      season = layered;
  }
  let dated: LayeredException | null = null;
  for (const layered of exceptions) {
    const { exception, says } = layered;
    if (exception.kind !== "hours" || !isOn(layered, day)) continue;
    if (!dated || isStronger(exception, says.layer, dated.exception, dated.says.layer))
      dated = layered;
  }
  if (dated && (!season || dated.says.layer >= priorityOf(season)))
    return { kind: "hours", layered: dated };
  return season ? { kind: "overlay", layered: season } : base;
}

function priorityOf({ overlay }: LayeredOverlay): number {
  return overlay.priority;
}

/** At equal priority the narrower one counts, then the one with the smaller id: the answer never hangs on their order. */
function isStronger(
  one: Pick<Exception, "id" | "scope">,
  layer: number,
  other: Pick<Exception, "id" | "scope">,
  otherLayer: number,
): boolean {
  if (layer !== otherLayer) return layer > otherLayer;
  if (Boolean(one.scope) !== Boolean(other.scope)) return Boolean(one.scope);
  return one.id < other.id;
}

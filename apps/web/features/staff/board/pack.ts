import type { Span } from "./span";

/** Where a block stands beside those it overlaps: lane 0 of 2 is the start half of its column. */
export interface Place {
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Side by side what overlaps, each in the first lane that is free. Blocks that are linked by overlaps share their
 * width evenly; all others have the whole column. In the order given.
 */
export function pack(spans: readonly Span[]): Place[] {
  const order = spans
    .map((span, index) => ({ ...span, index }))
    .toSorted((a, b) => a.startsAt - b.startsAt || b.endsAt - a.endsAt || a.index - b.index);
  const places: Place[] = spans.map(() => ({ lane: 0, lanes: 1 }));
  let cluster: { index: number; lane: number }[] = [];
  let laneEnds: number[] = [];
  const close = () => {
    for (const { index, lane } of cluster) places[index] = { lane, lanes: laneEnds.length };
    [cluster, laneEnds] = [[], []];
  };
  for (const { startsAt, endsAt, index } of order) {
    if (laneEnds.every((end) => end <= startsAt)) close();
    const free = laneEnds.findIndex((end) => end <= startsAt);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = endsAt;
    cluster.push({ index, lane });
  }
  close();
  return places;
}

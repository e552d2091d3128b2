import type { Span } from "./draft-week";

/** The minutes from midnight that a week's bars show, whole hours. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** From six in the morning to midnight, and further where somebody is open then. */
export function rangeOf(spans: readonly Span[]): Range {
  const first = Math.min(360, ...spans.map((span) => span.startsMinute));
  const last = Math.max(1440, ...spans.map((span) => span.endsMinute));
  return { from: Math.floor(first / 60) * 60, until: Math.ceil(last / 60) * 60 };
}

/** How far along the bar a minute lies, in per cent. */
export const share =
  ({ from, until }: Range) =>
  (minute: number): string =>
    `${((Math.max(minute, from) - from) / (until - from)) * 100}%`;

/** The union of spans, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const found: { startsMinute: number; endsMinute: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.startsMinute - b.startsMinute)) {
    const last = found.at(-1);
    if (last && span.startsMinute <= last.endsMinute)
      last.endsMinute = Math.max(last.endsMinute, span.endsMinute);
    else found.push({ ...span });
  }
  return found;
}

/** What both leave open. Each is sorted and disjoint, and so is the result. */
export const crossed = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({
        startsMinute: Math.max(one.startsMinute, other.startsMinute),
        endsMinute: Math.min(one.endsMinute, other.endsMinute),
      }))
      .filter((both) => both.startsMinute < both.endsMinute),
  );

import type { CSSProperties } from "react";

/** Custom properties as a style; React's own type knows none. */
export const vars = (values: Readonly<Record<`--${string}`, string | number>>): CSSProperties =>
  values as CSSProperties;

/** Where a span stands in its column: minutes from the top, and how many. */
export const placed = (startsAt: number, endsAt: number, top: number) =>
  vars({ "--at": startsAt - top, "--for": endsAt - startsAt });

/** Goes with `placed`. */
export const placedBox =
  "absolute top-[calc(var(--at)*var(--minute))] h-[calc(var(--for)*var(--minute))]";

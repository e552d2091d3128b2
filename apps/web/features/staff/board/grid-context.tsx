"use client";

import { createContext, type ReactNode, type RefObject, use, useEffect, useRef } from "react";
import type { Axis } from "./axis";
import type { Column } from "./columns";

export interface Grid {
  readonly columns: readonly Column[];
  readonly axis: Axis;
}

const empty: Grid = { columns: [], axis: { from: 0, until: 0 } };
const GridContext = createContext<RefObject<Grid>>({ current: empty });

export function GridProvider({ children, ...grid }: Grid & { children: ReactNode }) {
  const latest = useRef<Grid>(grid);
  useEffect(() => {
    latest.current = grid;
  });
  return <GridContext value={latest}>{children}</GridContext>;
}

/** What is drawn now, for handlers of events: dragging over a day renders none of its blocks again. */
export const useGridRef = () => use(GridContext);

import type { Place } from "./pack";
import { placedBox, vars } from "./vars";

/** Which share of its column's width a block has. */
export const laneVars = ({ lane, lanes }: Place) => vars({ "--lane": lane, "--lanes": lanes });

/** Goes with `placed` and `laneVars`: four pixels from the column's edges, two from its neighbour. */
export const laneBox = `${placedBox} start-[calc(4px+(100%-8px)*var(--lane)/var(--lanes))] w-[calc((100%-8px)/var(--lanes)-1px)]`;

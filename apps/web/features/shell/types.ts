import type { RouterOutputs } from "@daybook/api/client";

type WhoAmI = NonNullable<RouterOutputs["account"]["whoAmI"]>;
export type Business = WhoAmI["businesses"][number];

/** What the frame around a signed-in page shows; the same for both areas. */
export interface Surroundings {
  readonly user: WhoAmI["user"];
  readonly businesses: readonly Business[];
  /** The one that everything on the page is about. */
  readonly active: Business;
}

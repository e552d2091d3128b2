import type { RouterInputs, RouterOutputs } from "@daybook/api/client";

export type Business = RouterOutputs["public"]["business"];
export type Place = Business["locations"][number];
export type Service = RouterOutputs["public"]["services"][number];
export type Slot = RouterOutputs["availability"]["slots"]["slots"][number];
export type Managed = RouterOutputs["manage"]["get"];

/** What is asked of the API: the same for days, times and the hold. */
export type Wanted = Pick<
  RouterInputs["availability"]["slots"],
  "business" | "locationId" | "serviceId" | "resourceId" | "partySize" | "durationMinutes"
>;

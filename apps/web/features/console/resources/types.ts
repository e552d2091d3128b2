import type { RouterInputs, RouterOutputs } from "@daybook/api/client";

export type Resource = RouterOutputs["resources"]["list"][number];
export type ResourceDetails = RouterOutputs["resources"]["get"];
export type ResourceInput = RouterInputs["resources"]["create"];
export type Kind = Resource["kind"];

/** In the order of the list: people first. */
export const kinds = [
  "staff",
  "team",
  "room",
  "table",
  "equipment",
  "vehicle",
  "virtual_seat",
] as const satisfies readonly Kind[];

export const asKind = (text: string | undefined): Kind =>
  kinds.find((kind) => kind === text) ?? "staff";

/** People move between places; what stands somewhere is at one. */
export const movesAbout = (kind: Kind): boolean =>
  kind === "staff" || kind === "team" || kind === "virtual_seat";

import type { RouterOutputs } from "@daybook/api/client";
import type { Of } from "./week/types";

export type Subject = RouterOutputs["hours"]["subjects"][number];

/** The id that stands in the address; the business's hours have none. */
export function idOf(of: Of): string | null {
  switch (of.subject) {
    case "business":
      return null;
    case "location":
      return of.locationId;
    case "resource":
      return of.resourceId;
    case "service":
      return of.serviceId;
  }
}

/** What an id in the address means, by its tag; null where it is of nothing that has hours. */
export function subjectOf(id: string): Of | null {
  if (id === "business") return { subject: "business" };
  if (id.startsWith("loc_")) return { subject: "location", locationId: id };
  if (id.startsWith("res_")) return { subject: "resource", resourceId: id };
  return id.startsWith("srv_") ? { subject: "service", serviceId: id } : null;
}

export const hoursHref = (of: Of) =>
  `/console/hours${of.subject === "business" ? "" : `/${idOf(of)}`}`;
export const layerHref = (of: Of, layer: string) =>
  `/console/hours/${idOf(of) ?? "business"}/layers/${layer}`;

export const isSame = (a: Of, b: Of) => a.subject === b.subject && idOf(a) === idOf(b);

import type { RouterOutputs } from "@daybook/api/client";

export type Found = RouterOutputs["customers"]["search"][number];
export type Customer = RouterOutputs["customers"]["get"];

export const fullName = ({ firstName, lastName }: Pick<Found, "firstName" | "lastName">): string =>
  [firstName, lastName].filter(Boolean).join(" ");

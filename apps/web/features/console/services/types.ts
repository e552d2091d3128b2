import type { RouterInputs, RouterOutputs } from "@daybook/api/client";

export type Menu = RouterOutputs["services"]["list"];
export type Service = Menu["services"][number];
export type ServiceInput = RouterInputs["services"]["create"];
export type Kind = Service["requirements"][number]["kind"];

export const kinds = [
  "staff",
  "team",
  "room",
  "table",
  "equipment",
  "vehicle",
  "virtual_seat",
] as const satisfies readonly Kind[];

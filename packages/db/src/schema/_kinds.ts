/** The kinds of supply a business can book. */
export const resourceKinds = [
  "staff",
  "team",
  "room",
  "table",
  "equipment",
  "vehicle",
  "virtual_seat",
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Kinds that stand at exactly one location; a person may work at several. */
export const fixedKinds = ["room", "table", "equipment", "vehicle"] as const;

export const consultationModes = ["in_person", "video", "phone"] as const;
export type ConsultationMode = (typeof consultationModes)[number];

import type { businesses, ConsultationMode, locations, services } from "@daybook/db";
import type { Combination, Resource, Step } from "@daybook/scheduling";

/** A resource before its calendars and claims are known. */
export type SupplyResource = Omit<Resource, "calendarIds" | "claims" | "busy">;

/** What could deliver a wanted visit. */
export interface Supply {
  readonly business: typeof businesses.$inferSelect;
  readonly location: typeof locations.$inferSelect;
  readonly service: typeof services.$inferSelect | null;
  readonly mode: ConsultationMode;
  /** The location's: days, notice and hours are meant in it. */
  readonly zone: string;
  readonly noticeMinutes: number;
  readonly horizonDays: number;
  /** The visible length of the visit. */
  readonly durationMinutes: number;
  readonly resources: readonly SupplyResource[];
  readonly combinations: readonly Combination[];
  readonly steps: readonly Step[];
}

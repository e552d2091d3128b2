import type { ConsultationMode, ResourceKind } from "@daybook/db";
import type { LocalDate, Weekday } from "@daybook/scheduling";
import type { z } from "zod";
import type { CreateBusiness } from "../account/inputs";
import type { SaveWeek, WeekWindow } from "../hours/inputs";
import type { EditBusiness } from "../identity/inputs";
import type { Role } from "../permissions";
import type { Crowd } from "./people";
import type { Random } from "./random";
import type { Visit } from "./visit";

/** A believable business: what its owner typed in, and who comes. Everything refers to everything else by its name. */
export interface Demo {
  readonly profile: z.input<typeof CreateBusiness>;
  /** What the owner filled in later. */
  readonly settings: EditBusiness;
  readonly hours: readonly DemoWindow[];
  /** How its hours are cut into starts. */
  readonly grid: z.input<typeof SaveWeek>["settings"];
  /** Who works there, one login each. */
  readonly people: Readonly<Record<Role, { readonly name: string; readonly resource?: string }>>;
  readonly sections: readonly string[];
  readonly resources: readonly DemoResource[];
  readonly services: readonly DemoService[];
  readonly combinations: readonly DemoCombination[];
  readonly crowd: Crowd;
  /** The visits of one local day, as they would be known after it. */
  readonly visitsOn: (day: DemoDay) => Visit[];
}

export interface DemoDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** The same draws for the same day of the same demo, always. */
  readonly random: Random;
}

export type DemoWindow = z.input<typeof WeekWindow>;

export interface DemoResource {
  readonly name: string;
  readonly kind: ResourceKind;
  readonly section?: string;
  readonly lanes?: number;
  readonly capacity?: readonly [min: number, max: number];
  /** It can be booked without a service, for so long. */
  readonly bookableMinutes?: number;
  readonly colour?: string;
  readonly bio?: string;
  readonly languages?: string;
  /** Its own week; the business's if left out. */
  readonly hours?: readonly DemoWindow[];
}

export interface DemoService {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly minutes: number;
  readonly priceMinor: number;
  readonly bufferAfterMinutes?: number;
  readonly approvalRequired?: boolean;
  readonly mode?: ConsultationMode;
  readonly capacityMax?: number;
  readonly colour?: string;
  readonly steps?: readonly {
    readonly label: string;
    readonly durationMinutes: number;
    readonly gapAfterMinutes?: number;
  }[];
  readonly needs: readonly {
    readonly kind: ResourceKind;
    readonly role: string;
    readonly step?: number;
  }[];
  /** The resources that can do it or be used for it. */
  readonly by: readonly string[];
}

export interface DemoCombination {
  readonly name: string;
  readonly tables: readonly string[];
  readonly capacity: readonly [min: number, max: number];
}

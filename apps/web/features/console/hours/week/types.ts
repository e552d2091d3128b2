import type { RouterInputs, RouterOutputs } from "@daybook/api/client";

export type Of = RouterInputs["hours"]["week"]["of"];
export type Week = RouterOutputs["hours"]["week"];
/** A window as it is kept: minutes from local midnight, past 1440 into the next day. */
export type KeptWindow = Week["windows"][number];
export type SentWindow = RouterInputs["hours"]["saveWeek"]["windows"][number];

/** A break as it is typed. */
export interface DraftBreak {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** A window as it is typed; what the editor does not show of it travels along in `rest`. */
export interface DraftWindow {
  readonly key: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly from: string;
  readonly until: string;
  readonly breaks: readonly DraftBreak[];
  /** Days, or "" for no limit. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly rest: Pick<
    KeptWindow,
    "label" | "priority" | "intervalMinutes" | "serviceId" | "locationId" | "mode"
  >;
}

export type DraftWeek = readonly DraftWindow[];

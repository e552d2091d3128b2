import type { RouterInputs } from "@daybook/api/client";
import { formatMinute } from "../../../../lib/format";
import { endAfter, parseTime } from "../../../../lib/typed-time";
import type { Of } from "../week/types";

export const choices = ["closed", "closedPart", "hours", "extra"] as const;
export type Choice = (typeof choices)[number];

export interface DraftTimes {
  readonly key: string;
  readonly from: string;
  readonly until: string;
}

export interface ExceptionDraft {
  readonly choice: Choice;
  readonly fromOn: string;
  /** "" for the first day only. */
  readonly untilOn: string;
  readonly times: readonly DraftTimes[];
  readonly beyondParents: boolean;
  readonly reason: string;
}

type Fault = "from" | "dates" | "time" | "noTimes" | "reason";
type Input = RouterInputs["hours"]["addException"];

export const emptyException = (today: string, locale: string): ExceptionDraft => ({
  choice: "closed",
  fromOn: today,
  untilOn: "",
  times: [{ key: "first", from: formatMinute(600, locale), until: formatMinute(840, locale) }],
  beyondParents: false,
  reason: "",
});

const kinds: Record<Choice, Input["kind"]> = {
  closed: "blocked",
  closedPart: "blocked",
  hours: "hours",
  extra: "available",
};

/** A typed exception as it is sent, with what cannot be understood by field. */
export function readException(
  of: Of,
  draft: ExceptionDraft,
): { input: Input; faults: Readonly<Record<string, Fault>> } {
  const faults: Record<string, Fault> = {};
  const { choice, fromOn, reason } = draft;
  const untilOn = draft.untilOn || fromOn;
  if (!fromOn) faults["fromOn"] = "from";
  else if (untilOn < fromOn) faults["untilOn"] = "dates";
  const windows =
    choice === "closed"
      ? []
      : draft.times.map(({ key, from, until }) => {
          const [starts, ends] = [parseTime(from), parseTime(until)];
          if (starts === null || starts === 1440) faults[`${key}-from`] = "time";
          if (ends === null) faults[`${key}-until`] = "time";
          const startsMinute = starts ?? 0;
          return { startsMinute, endsMinute: endAfter(startsMinute, ends ?? 1440) };
        });
  // Other hours without any would be a closed day in disguise.
  if (choice !== "closed" && windows.length === 0) faults["times"] = "noTimes";
  const beyondParents = choice === "extra" && draft.beyondParents;
  const when = { fromOn, untilOn, windows };
  return { input: { of, kind: kinds[choice], when, beyondParents, reason }, faults };
}

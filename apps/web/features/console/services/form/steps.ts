/** A step as it is typed: minutes, and the time after it in which nobody is needed. */
export interface DraftStep {
  readonly key: string;
  readonly label: string;
  readonly durationMinutes: number;
  readonly gapAfterMinutes: number;
}

export interface DraftNeed {
  readonly key: string;
  readonly kind: string;
  readonly role: string;
  readonly quantity: number;
  /** The key of the step that needs it; null: all of them. */
  readonly step: string | null;
}

/** What steps come to: a gap after the last of them would be nothing, and is not counted. */
export function sumOfSteps(
  steps: readonly Pick<DraftStep, "durationMinutes" | "gapAfterMinutes">[],
) {
  const work = steps.reduce((sum, step) => sum + step.durationMinutes, 0);
  const gaps = steps.slice(0, -1).reduce((sum, step) => sum + step.gapAfterMinutes, 0);
  return { work, gaps, total: work + gaps };
}

/** Moves one entry by one place; at either end it stays. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const to = index + by;
  const [one, other] = [list[index], list[to]];
  if (one === undefined || other === undefined) return list;
  return list.map((entry, at) => (at === index ? other : at === to ? one : entry));
}

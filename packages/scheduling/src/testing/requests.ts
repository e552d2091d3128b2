import fc from "fast-check";
import type { Candidate, Minute, SlotRequest, Step } from "../types.ts";
import { minutes, several, sometimes } from "./draws.ts";

const anyCandidate: fc.Arbitrary<Candidate> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ resourceId: fc.constantFrom("r1", "r2", "r3", "r4"), rank: fc.nat(2) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ combinationId: fc.constantFrom("c1", "c2"), rank: fc.nat(2) }),
  },
);

const anyStep = fc.record({
  durationMinutes: fc.constantFrom(15, 20, 30, 45, 60),
  gapAfterMinutes: fc.constantFrom(0, 0, 15, 20),
  bufferBeforeMinutes: fc.constantFrom(0, 0, 5, 15),
  bufferAfterMinutes: fc.constantFrom(0, 0, 10),
  requirements: several(
    fc.record({
      candidates: several(anyCandidate, [1, 2, 3, 4, 5]),
      quantity: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2),
      tie: sometimes(fc.constantFrom("a", "b"), 1.5),
      choice: fc.constantFrom("rank" as const, "best_fit" as const),
    }),
    [1, 1, 1, 1, 1, 1, 2, 2, 2, 0],
  ),
});

export function anyRequest(zone: string, start: Minute): fc.Arbitrary<SlotRequest> {
  return fc
    .record({
      calendarIds: fc.constantFrom(
        ["business"],
        ["business"],
        ["business", "location"],
        ["business", "location"],
        ["business", "location", "service"],
        ["business", "location", "service"],
        [],
      ),
      steps: several(anyStep, [1, 1, 1, 2, 2, 3]),
      partySize: fc.constantFrom(1, 2, 2, 2, 2, 3),
      noticeMinutes: fc.constantFrom(0, 0, 0, 60, 300),
      horizonDays: fc.constantFrom(null, null, null, 0, 1, 2),
      now: fc.oneof(minutes(-2000, -300), minutes(-300, 600)).map((ahead) => start + ahead),
      limits: fc.constantFrom("enforced" as const, "enforced" as const, "waived" as const),
      starts: fc.constantFrom("grid" as const, "grid" as const, "grid" as const, "any" as const),
      movingBookingId: sometimes(fc.constant("moving")),
      serviceId: fc.constantFrom("haircut", "haircut", "massage", null),
      locationId: fc.constantFrom("centre", "harbour", null),
      mode: fc.constantFrom("in_person", "video", null),
    })
    .map(({ steps, ...rest }) => ({ ...rest, displayZone: zone, steps: named(steps) }));
}

type DrawnStep = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Tied requirements ask for as many as the first of them, and one step has a tie only once. */
function named(steps: readonly DrawnStep[]): Step[] {
  const quantities = new Map<string, number>();
  return steps.map((step, i) => ({
    ...step,
    key: `step-${i}`,
    requirements: step.requirements.map((requirement, k) => {
      const seen = step.requirements.slice(0, k).some(({ tie }) => tie === requirement.tie);
      const tie = seen ? null : requirement.tie;
      const quantity = (tie !== null && quantities.get(tie)) || requirement.quantity;
      if (tie !== null) quantities.set(tie, quantity);
      return { ...requirement, tie, quantity, key: `need-${k}`, role: "staff" };
    }),
  }));
}

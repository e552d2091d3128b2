import { describe, expect, it } from "vitest";
import { correctedSkew, nextChangeIn, phaseOf } from "./hold-clock";

const seconds = (count: number) => count * 1000;
const end = seconds(1_000_000);

describe("a hold", () => {
  it.each([
    [300, "held"],
    [61, "held"],
    [60, "ending"],
    [1, "ending"],
    [0, "lapsed"],
    [-30, "lapsed"],
  ])("with %i seconds left is %s", (left, phase) => {
    expect(phaseOf(end, end - seconds(left))).toBe(phase);
  });

  it("changes exactly when it says it will", () => {
    for (const left of [300, 61, 60, 59, 1]) {
      const now = end - seconds(left);
      const wait = nextChangeIn(end, now) ?? 0;
      expect(phaseOf(end, now + wait)).not.toBe(phaseOf(end, now));
      expect(phaseOf(end, now + wait - 1)).toBe(phaseOf(end, now));
    }
    expect(nextChangeIn(end, end)).toBeNull();
  });
});

describe("a device's clock", () => {
  const holdMinutes = 5;
  const placed = (ahead: number) => {
    const placedAt = end;
    const serverNow = placedAt + seconds(ahead);
    return { placedAt, expiresAt: serverNow + seconds(300), holdMinutes };
  };

  it("that is right, or nearly so, is believed", () => {
    expect(correctedSkew(0, placed(0))).toBe(0);
  });

  it.each([-36_000, -600, -301, 600, 36_000])(
    "that is %i seconds off leaves the hold its whole time",
    (ahead) => {
      const hold = placed(ahead);
      const skew = correctedSkew(0, hold);
      expect(hold.expiresAt - (hold.placedAt + skew)).toBe(seconds(300));
    },
  );

  it("never shows more time than there is", () => {
    for (const ahead of [-900, -299, -10, 0, 10, 299, 900]) {
      const hold = placed(ahead);
      const left = hold.expiresAt - (hold.placedAt + correctedSkew(0, hold));
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(seconds(300));
    }
  });
});

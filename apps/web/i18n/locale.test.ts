import { expect, it } from "vitest";
import { directionOf, pickLocale } from "./locale";

it("takes the region from the browser, so that dates read as at home", () => {
  expect(pickLocale({ accepted: "en-AU,en;q=0.8" })).toBe("en-AU");
});

it("lets the address win over the cookie, and the cookie over the browser", () => {
  const accepted = "en-AU";
  expect(pickLocale({ asked: "en-US", remembered: "en-IE", accepted })).toBe("en-US");
  expect(pickLocale({ remembered: "en-IE", accepted })).toBe("en-IE");
});

it("keeps the visitor's region when only a language was asked for", () => {
  expect(pickLocale({ asked: "en", accepted: "de;q=0.9, en-NZ;q=0.5" })).toBe("en-NZ");
});

it("falls back to a language that has a catalogue", () => {
  expect(pickLocale({ accepted: "xx-XX, tlh" })).toBe("en-GB");
  expect(pickLocale({})).toBe("en-GB");
});

it("survives whatever is typed into the address", () => {
  expect(pickLocale({ asked: "../../etc", accepted: ";;,q=" })).toBe("en-GB");
});

it("knows which languages run from right to left", () => {
  expect([directionOf("ar-EG"), directionOf("en-GB")]).toEqual(["rtl", "ltr"]);
});

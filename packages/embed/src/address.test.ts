import { describe, expect, it } from "vitest";
import { frameAddress, hostOf } from "./address.ts";

describe("the frame's address", () => {
  it("carries the wishes and the origin to speak to", () => {
    const address = frameAddress("https://book.example", "https://salon.example", {
      business: "demo-salon",
      service: "haircut",
      theme: "dark",
    });
    expect(address).toBe(
      "https://book.example/embed/demo-salon?service=haircut&theme=dark&host=https%3A%2F%2Fsalon.example",
    );
    expect(hostOf(new URL(address).search)).toBe("https://salon.example");
  });

  it("stays below /embed whatever stands in the attribute", () => {
    const { origin, pathname } = new URL(
      frameAddress("https://book.example", "https://salon.example", { business: "../staff?x=1#y" }),
    );
    expect(origin + pathname).toBe("https://book.example/embed/..%2Fstaff%3Fx%3D1%23y");
  });
});

it.each(["", "?host=", "?host=*", "?host=null", "?host=javascript:alert(1)", "?host=file:///etc"])(
  "%j names nobody to speak to",
  (search) => {
    expect(hostOf(search)).toBeNull();
  },
);

it("speaks to an origin, not to a path of it", () => {
  expect(hostOf("?host=https://salon.example/page")).toBe("https://salon.example");
});

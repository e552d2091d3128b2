import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openDesk } from "./support/desk";
import { expect, test } from "./support/fixtures";
import { timeButtons, widgetPath } from "./support/widget";

async function expectNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    ),
  ).toEqual([]);
}

const open = [
  "/",
  "/sign-in",
  "/sign-up",
  "/forgot-password",
  "/dev/mail",
  "/no-such-business",
  "/demo-salon",
  "/demo-bistro",
  "/embed/demo-salon",
];
for (const path of open) {
  test(`[26.22] axe finds nothing on ${path}, light and dark, at desk and on a phone`, async ({
    alice,
  }) => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [390, "dark"],
    ] as const) {
      await alice.setViewportSize({ width, height: 860 });
      await alice.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await alice.goto(path);
      await alice.getByRole("heading").first().waitFor();
      await expectNoFindings(alice);
    }
  });
}

test("[26.22] axe finds nothing on the steps of booking", async ({ alice, salon }) => {
  await alice.goto(widgetPath(salon));
  await timeButtons(alice).first().waitFor();
  await expectNoFindings(alice);
  await timeButtons(alice).first().click();
  await alice.getByRole("button", { name: "Continue" }).click();
  await alice.getByRole("textbox", { name: "Name" }).waitFor();
  await expectNoFindings(alice);
  await alice.getByRole("button", { name: "Book", exact: true }).click();
  await alice.getByText("Please give your name.").first().waitFor();
  await expectNoFindings(alice);
});

const inside = [
  "/staff",
  "/staff?view=week",
  "/staff?view=list",
  "/console",
  "/console/hours",
  "/account/sessions",
];
for (const path of inside) {
  test(`[26.22] axe finds nothing on ${path}, light and dark`, async ({ browser, salon }) => {
    const desk = await openDesk(browser, salon);
    const page = await desk.newPage();
    for (const [width, colorScheme] of [
      [1280, "light"],
      [390, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 860 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await expectNoFindings(page);
    }
    await desk.close();
  });
}

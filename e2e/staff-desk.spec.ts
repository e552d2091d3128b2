import type { Page } from "@playwright/test";
import { book, inMinutes, openDay, openDesk, zoneAtMidday } from "./support/desk";
import { expect, test } from "./support/fixtures";
import { foundSalon } from "./support/salon";

const open24 = { window: [0, 1440] as const };
const block = (page: Page, name: string, status = "") =>
  page.getByRole("button", { name: new RegExp(`^${name}, .*${status}$`) });

test("[9.28] staff check in and mark a no-show, and a second desk sees it within a second", async ({
  browser,
  playwright,
}) => {
  const salon = await foundSalon(playwright.request, { ...open24, zone: zoneAtMidday() });
  await book(salon, "Lena Hoff", inMinutes(-35));
  await book(salon, "Ben Adler", inMinutes(20));
  const [front, back] = await Promise.all([openDesk(browser, salon), openDesk(browser, salon)]);
  const [here, there] = await Promise.all([openDay(front, salon), openDay(back, salon)]);
  await expect(block(there, "Lena Hoff")).toBeVisible();

  await block(here, "Lena Hoff").click();
  await here
    .getByRole("toolbar", { name: "Lena Hoff" })
    .getByRole("button", { name: "No-show" })
    .click();
  await expect(here.getByText("Lena Hoff is marked as a no-show")).toBeVisible();
  await expect(block(there, "Lena Hoff", "Did not come")).toBeVisible({ timeout: 1_000 });

  await block(here, "Ben Adler").click();
  await here
    .getByRole("toolbar", { name: "Ben Adler" })
    .getByRole("button", { name: "Arrive" })
    .click();
  await expect(here.getByText("Ben Adler has arrived")).toBeVisible();
  await expect(block(there, "Ben Adler", "Here")).toBeVisible({ timeout: 1_000 });
  await Promise.all([front.close(), back.close()]);
});

test("eight staff tabs of one browser stay live", async ({ browser, playwright }) => {
  const salon = await foundSalon(playwright.request, { ...open24, zone: zoneAtMidday() });
  const desk = await openDesk(browser, salon);
  const tabs: Page[] = [];
  for (let i = 0; i < 8; i++) tabs.push(await openDay(desk, salon));
  await book(salon, "Marta Ruiz", inMinutes(30));
  for (const tab of tabs) await expect(block(tab, "Marta Ruiz")).toBeVisible();
  // The tab that holds the stream closes; another takes over.
  await tabs[0]!.close();
  await book(salon, "Ivo Petrov", inMinutes(90));
  for (const tab of tabs.slice(1)) await expect(block(tab, "Ivo Petrov")).toBeVisible();
  await desk.close();
});

test("[26.21] a walk-in takes two actions", async ({ browser, playwright }) => {
  const salon = await foundSalon(playwright.request, { ...open24, zone: zoneAtMidday() });
  const desk = await openDesk(browser, salon);
  const page = await openDay(desk, salon);
  await page.keyboard.press("w");
  await page
    .getByRole("dialog", { name: "Walk-in" })
    .getByRole("button", { name: "Take in" })
    .click();
  await expect(block(page, "Walk-in")).toBeVisible();
  await desk.close();
});

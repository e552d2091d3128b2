import {
  type Browser,
  type BrowserContext,
  expect,
  type Page,
  test as base,
} from "@playwright/test";
import { someAddress } from "./address";
import { foundSalon, type Salon } from "./salon";

interface Fixtures {
  /** A business of its own, open every day, with one stylist. */
  readonly salon: Salon;
  /** Two visitors, each in a browser of their own and from an address of their own. */
  readonly alice: Page;
  readonly bob: Page;
}

export async function newVisitor(
  browser: Browser,
  options: Parameters<typeof browser.newContext>[0] = {},
): Promise<BrowserContext> {
  return browser.newContext({
    ...options,
    locale: "en-GB",
    extraHTTPHeaders: { "x-forwarded-for": someAddress() },
  });
}

export const test = base.extend<Fixtures>({
  salon: async ({ playwright }, use) => {
    const salon = await foundSalon(playwright.request);
    await use(salon);
    await salon.api.http.dispose();
  },
  alice: async ({ browser }, use) => {
    const context = await newVisitor(browser);
    await use(await context.newPage());
    await context.close();
  },
  bob: async ({ browser }, use) => {
    const context = await newVisitor(browser);
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };

// Pictures for the README, taken of the running product: `node scripts/screenshots.mjs` beside `npm start`.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { inCheckout } from "./lib/checkout.mjs";
import { findChromium } from "./lib/chromium.mjs";
import { openDataDir } from "./lib/data-dir.mjs";
import { demoLogins } from "./lib/demo.mjs";

const base = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`;
const into = inCheckout("docs", "screenshots");
mkdirSync(into, { recursive: true });

/** @type {{ name: string, path: string, as?: string, width?: number, scheme?: "light" | "dark" }[]} */
const pictures = [
  { name: "staff-day", path: "/staff", as: "manager" },
  { name: "staff-day-dark", path: "/staff", as: "manager", scheme: "dark" },
  { name: "booking-page", path: "/demo-salon" },
  { name: "booking-time", path: "/demo-salon?service=cut&with=any" },
  { name: "booking-phone", path: "/demo-salon?service=cut&with=any", width: 390 },
  { name: "console-hours", path: "/console/hours", as: "admin" },
];

const { chromium } = createRequire(inCheckout("e2e", "package.json"))("@playwright/test");
const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: { ...process.env, ...found.env },
});
const logins = demoLogins(openDataDir());
for (const { name, path, as, width = 1280, scheme = "light" } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    colorScheme: scheme,
    locale: "en-GB",
  });
  if (as) {
    const login = logins.find((known) => known.slug === "demo-salon" && known.role === as);
    if (!login) throw new Error("Start the product with its demo first.");
    const { email, password } = login;
    await context.request.post(`${base}/api/auth/sign-in/email`, {
      data: { email, password },
      headers: { origin: base },
    });
  }
  const page = await context.newPage();
  await page.goto(base + path);
  await page.getByRole("heading").nth(1).waitFor();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: `${into}/${name}.png` });
  await context.close();
}
await browser.close();

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { baseUrl } from "./support/api";
import { inMinutes, openDay, openDesk } from "./support/desk";
import { expect, newVisitor, test } from "./support/fixtures";
import { foundSalon } from "./support/salon";
import { expectBooked, giveDetails, timeButton, timeButtons, widgetPath } from "./support/widget";

/** A page of somebody else's site, on another origin. */
async function hostPage(html: string) {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end(html),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo; // of a listening TCP server
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

test("[9.1] a guest books in the widget inside a foreign page's iframe, and staff see it arrive", async ({
  browser,
  playwright,
}) => {
  const salon = await foundSalon(playwright.request, { window: [0, 1440] });
  const host = await hostPage(
    `<!doctype html><title>Our salon</title><h1>Our salon</h1>
     <script>addEventListener("daybook:booking.created", () => (document.title = "Thank you"))</script>
     <script async src="${baseUrl}/embed.js" data-business="${salon.slug}"></script>`,
  );
  const visitor = await newVisitor(browser);
  const page = await visitor.newPage();
  await page.goto(host.url);
  const widget = page.frameLocator("iframe");
  await widget
    .getByRole("link", { name: /Haircut/ })
    .or(timeButtons(widget).first())
    .first()
    .waitFor();
  if (await widget.getByRole("link", { name: /^Haircut/ }).count())
    await widget
      .getByRole("link", { name: /^Haircut/ })
      .first()
      .click();
  await timeButtons(widget).first().click();
  await widget.getByRole("button", { name: "Continue" }).click();
  await giveDetails(widget, { name: "Lena Hoff", email: "lena@example.com" });
  await expectBooked(widget);
  await expect(page).toHaveTitle("Thank you");

  const { bookings } = await salon.api.ask<{
    bookings: { customerName: string; source: string }[];
  }>("bookings.list", {});
  expect(bookings).toMatchObject([{ customerName: "Lena Hoff", source: "widget" }]);
  await visitor.close();
  host.close();
});

test("[7.13] two customers race for one time: one holds it, the other is told, with the nearest times", async ({
  salon,
  alice,
  bob,
}) => {
  await Promise.all([alice.goto(widgetPath(salon)), bob.goto(widgetPath(salon))]);
  const first = timeButtons(alice).nth(2);
  const name = (await first.getAttribute("aria-label")) ?? (await first.textContent())!;
  const time = /\d\d:\d\d/.exec(name)![0];
  await timeButton(bob, time).first().waitFor();
  await timeButton(alice, time).first().click();
  await expect(alice.getByText(`${time} is held for you until`)).toBeVisible();
  await timeButton(bob, time).first().click();
  await expect(bob.getByText(`${time} has just been taken`)).toBeVisible();
  await bob
    .getByRole("alert")
    .or(bob.getByRole("status"))
    .getByRole("button", { name: /\d\d:\d\d/ })
    .first()
    .click();
  await expect(bob.getByText("is held for you until")).toBeVisible();
});

test("[9.12] [9.15] the manage link shows, moves and cancels the booking; opening it changes nothing", async ({
  salon,
  alice,
}) => {
  const startsAt = new Date(Math.ceil(Date.now() / 86_400_000 + 3) * 86_400_000 + 12 * 3_600_000);
  const { manageToken, code } = await salon.api.send<{ manageToken: string; code: string }>(
    "bookings.create",
    {
      locationId: salon.locationId,
      serviceId: salon.serviceId,
      startsAt,
      customer: { contact: { name: "Ben Adler", email: "ben@example.com" } },
    },
  );
  await alice.goto(`/manage/${manageToken}`);
  await expect(alice.getByText(code)).toBeVisible();
  await alice.reload();
  const seen = await salon.api.ask<{ bookings: { status: string }[] }>("bookings.list", { code });
  expect(seen.bookings).toMatchObject([{ status: "confirmed" }]);
  await alice
    .getByRole("button", { name: /Cancel/ })
    .or(alice.getByRole("link", { name: /Cancel/ }))
    .first()
    .click();
  await alice
    .getByRole("button", { name: /cancel/i })
    .last()
    .click();
  await expect(alice.getByText(/cancelled/i).first()).toBeVisible();
  const after = await salon.api.ask<{ bookings: { status: string }[] }>("bookings.list", { code });
  expect(after.bookings).toMatchObject([{ status: "cancelled" }]);
});

test("[2.7] what the customer booked stands on the staff calendar at once", async ({
  browser,
  salon,
  alice,
}) => {
  const desk = await openDesk(browser, salon);
  await openDay(desk, salon);
  await alice.goto(widgetPath(salon));
  await timeButtons(alice).first().click();
  await alice.getByRole("button", { name: "Continue" }).click();
  await giveDetails(alice, { name: "Marta Ruiz", email: "marta@example.com" });
  await expectBooked(alice);
  const { bookings } = await salon.api.ask<{ bookings: { startsAt: Date }[] }>("bookings.list", {
    when: "upcoming",
  });
  const page = desk.pages()[0]!;
  const day = bookings[0]!.startsAt.toLocaleDateString("sv-SE", { timeZone: salon.zone });
  await page.goto(`/staff?date=${day}`);
  await expect(page.getByRole("button", { name: /^Marta Ruiz, / })).toBeVisible();
  expect(inMinutes(0) <= bookings[0]!.startsAt).toBe(true);
  await desk.close();
});

test.describe("by keyboard alone", () => {
  test("[26.22] a guest books", async ({ salon, alice }) => {
    await alice.goto(widgetPath(salon));
    await timeButtons(alice).first().waitFor();
    const press = async (key: string, until: () => Promise<boolean>) => {
      for (let i = 0; i < 60; i++) {
        if (await until()) return;
        await alice.keyboard.press(key);
      }
      throw new Error(`${key} never led there`);
    };
    const focused = (pattern: RegExp) => async () =>
      pattern.test(
        await alice.evaluate(
          () =>
            document.activeElement?.getAttribute("aria-label") ??
            document.activeElement?.textContent ??
            "",
        ),
      );
    await press("Tab", focused(/, \d\d:\d\d, /));
    await alice.keyboard.press("Enter");
    await alice.getByText("is held for you until").first().waitFor();
    await press("Tab", focused(/^Continue/));
    await alice.keyboard.press("Enter");
    const name = alice.getByRole("textbox", { name: "Name" });
    await name.waitFor();
    await press("Tab", () => name.evaluate((field) => field === document.activeElement));
    await alice.keyboard.type("Kim Tastatur");
    await alice.keyboard.press("Tab");
    await alice.keyboard.type("kim@example.com");
    await alice.keyboard.press("Enter");
    await expectBooked(alice);
  });
});

import { book, openDesk } from "./support/desk";
import { expect, test } from "./support/fixtures";
import { foundSalon } from "./support/salon";
import { timeButtons } from "./support/widget";

/** A local day so many days ahead, where the place is. */
const dayAhead = (days: number, zone: string) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: zone });

test("[6.19] [6.24] the owner closes a day: its times are gone, and the bookings on it are listed", async ({
  browser,
  salon,
  alice,
}) => {
  const day = dayAhead(2, salon.zone);
  const { code } = await book(salon, "Katrin Vogel", new Date(`${day}T11:00:00Z`));
  await alice.goto(`/${salon.slug}?service=haircut&day=${day}`);
  await expect(timeButtons(alice).first()).toBeVisible();

  const desk = await openDesk(browser, salon);
  const page = await desk.newPage();
  await page.goto("/console/hours");
  await page.getByText(/times to start in the next seven days/).waitFor();
  await page.getByRole("textbox", { name: "Close one day" }).fill(day);
  await page.getByRole("button", { name: "Close that day" }).click();
  await expect(page.getByText(code)).toBeVisible();

  await alice.reload();
  await expect(alice.getByText("Nothing is free on this day").first()).toBeVisible();
  await expect(timeButtons(alice)).toHaveCount(0);
  const { bookings } = await salon.api.ask<{ bookings: { status: string }[] }>("bookings.list", {});
  expect(bookings).toMatchObject([{ status: "confirmed" }]);
  await desk.close();
});

test("[6.1] the owner changes the opening hours, and the offered times follow", async ({
  browser,
  salon,
  alice,
}) => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((ahead) => dayAhead(ahead, salon.zone));
  const tuesday = days.find((day) => new Date(`${day}T12:00Z`).getUTCDay() === 2)!;
  await alice.goto(`/${salon.slug}?service=haircut&day=${tuesday}`);
  await expect(timeButtons(alice).last()).toHaveAccessibleName(/16:30/);

  const desk = await openDesk(browser, salon);
  const page = await desk.newPage();
  await page.goto("/console/hours");
  await page.getByText(/times to start in the next seven days/).waitFor();
  const until = page.getByRole("textbox", { name: "Tuesday, opening 1, until" });
  await until.fill("12");
  await until.blur();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^The hours of .* are saved\.$/).first()).toBeVisible();

  await alice.reload();
  await expect(timeButtons(alice).last()).toHaveAccessibleName(/11:30/);
  await desk.close();
});

for (const [zone, day, first, count] of [
  ["Europe/Berlin", "2027-03-28", "00:00", 14],
  ["America/New_York", "2027-03-14", "00:00", 14],
  ["Australia/Sydney", "2027-04-04", "00:00", 18],
] as const) {
  test(`[7.9] [1.11] the night the clocks change in ${zone} offers every real half hour once`, async ({
    alice,
    playwright,
  }) => {
    const salon = await foundSalon(playwright.request, { zone, window: [0, 480] });
    await salon.api.send("business.edit", { horizonDays: 400 });
    await alice.goto(`/${salon.slug}?service=haircut&day=${day}`);
    await expect(timeButtons(alice)).toHaveCount(count);
    await expect(timeButtons(alice).first()).toHaveAccessibleName(new RegExp(first));
    await salon.api.http.dispose();
  });
}

import { expect, type FrameLocator, type Page } from "@playwright/test";
import type { Salon } from "./salon";

type Place = Page | FrameLocator;

/** The widget's first step that has a choice: the salon has one service and one person, so it is day and time. */
export const widgetPath = ({ slug }: Salon, on?: string) =>
  `/${slug}?service=haircut${on ? `&day=${on}` : ""}`;

/** Times of the chosen day, as buttons named in full: "Tuesday 24 November, 10:30, 30 mins". */
export const timeButtons = (place: Place) =>
  place
    .getByRole("region", { name: "Choose a time" })
    .getByRole("button", { name: /, \d\d:\d\d, / });

export const timeButton = (place: Place, time: string) =>
  place.getByRole("button", { name: new RegExp(`, ${time}, `) });

/** Fills in who books, and books. */
export async function giveDetails(place: Place, { name, email }: { name: string; email: string }) {
  await place.getByRole("textbox", { name: "Name" }).fill(name);
  await place.getByRole("textbox", { name: /E-mail/ }).fill(email);
  await place.getByRole("button", { name: "Book", exact: true }).click();
}

export const expectBooked = (place: Place) =>
  expect(place.getByRole("heading", { name: /You are booked|Your booking is made/ })).toBeVisible();

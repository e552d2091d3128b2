import type { bookingStatuses, messageKinds } from "@daybook/db";
import { env } from "../env";
import { derivedToken, linkToken } from "../tokens";
import { type Block, type Letter, oneLine } from "./letter";
import type { BookingForMessage } from "./load-booking";
import { knownLocale, money, sameClock, whenIn } from "./when";

type BookingKind = Exclude<(typeof messageKinds)[number], "invitation">;
type Status = (typeof bookingStatuses)[number];

/**
 * The states in which each message is still true. A confirmation that comes to be sent after the visit was cancelled is
 * dropped: the cancellation has a message of its own.
 */
const trueIn: Record<BookingKind, readonly Status[]> = {
  booking_confirmation: ["confirmed", "checked_in", "in_progress"],
  booking_request: ["pending_approval"],
  booking_cancellation: ["cancelled"],
  booking_declined: ["declined"],
  booking_moved: ["confirmed", "checked_in", "in_progress"],
};

export const isStillTrue = (kind: BookingKind, status: Status) => trueIn[kind].includes(status);

/** A message about a booking, as the booking stands now. */
export function bookingLetter(kind: BookingKind, it: BookingForMessage): Letter {
  const name = oneLine(it.business.name);
  const service = it.snapshot?.serviceName ?? name;
  const facts = factsOf(it);
  const manage = manageLink(it);
  const contact = contactOf(it);
  switch (kind) {
    case "booking_confirmation":
      return {
        subject: `Your booking at ${name} is confirmed`,
        blocks: [
          { kind: "text", text: `See you at ${name}.` },
          facts,
          ...manage,
          ...policyOf(it),
          ...contact,
        ],
      };
    case "booking_request":
      return {
        subject: `${name} has your request`,
        blocks: [
          {
            kind: "text",
            text: `${name} answers requests for ${oneLine(service)} itself. You will hear from them by e-mail; until then the time is kept for you.`,
          },
          facts,
          ...manage,
          ...contact,
        ],
      };
    case "booking_moved":
      return {
        subject: `Your booking at ${name} has a new time`,
        blocks: [
          { kind: "text", text: "This is the time that counts now. Your code stays the same." },
          facts,
          ...manage,
          ...policyOf(it),
          ...contact,
        ],
      };
    case "booking_cancellation":
      return {
        subject: `Your booking at ${name} is cancelled`,
        blocks: [
          { kind: "text", text: "This visit will not take place. The time is free again." },
          facts,
          bookAgain(it),
          ...contact,
        ],
      };
    case "booking_declined":
      return {
        subject: `${name} cannot take your booking`,
        blocks: [
          { kind: "text", text: `${name} could not say yes to this time. Another one may suit.` },
          ...reasonOf(it),
          facts,
          bookAgain(it),
          ...contact,
        ],
      };
  }
}

function factsOf({
  booking,
  business,
  snapshot,
  location,
  people,
  ...it
}: BookingForMessage): Block {
  const locale = knownLocale(booking.locale ?? business.locale);
  const { startsAt, endsAt, staffZone } = booking;
  const theirs = booking.customerZone ?? it.customerZone;
  const otherClock = theirs !== null && !sameClock(theirs, staffZone, startsAt);
  const atPlace = whenIn(staffZone, startsAt, endsAt, locale);
  const ownTime = otherClock ? whenIn(theirs, startsAt, endsAt, locale) : null;
  const here = booking.mode === "in_person";
  const address = [location.addressLine, location.postalCode, location.city]
    .filter(Boolean)
    .join(", ");
  return {
    kind: "facts",
    facts: [
      ["What", snapshot?.serviceName ?? null],
      // In person the place's clock counts; on video or the phone it is the visitor's own.
      ["When", here || !ownTime ? atPlace : ownTime],
      [here ? "Your clock" : "Their clock", here || !ownTime ? ownTime : atPlace],
      ["With", people.join(", ")],
      ["Where", here ? [location.name, address].filter(Boolean).join("\n") : location.name],
      ["People", booking.partySize > 1 ? String(booking.partySize) : null],
      ["Price", it.totalMinor > 0 ? money(it.totalMinor, it.currency, locale) : null],
      ["Code", booking.code],
    ],
  };
}

function manageLink({ booking, tokenId }: BookingForMessage): Block[] {
  if (!tokenId) return [];
  const token = linkToken(booking.businessId, derivedToken("manage", tokenId));
  return [
    {
      kind: "link",
      label: "See or change your booking",
      url: `${env.publicUrl()}/manage/${token}`,
    },
  ];
}

const bookAgain = ({ business }: BookingForMessage): Block => ({
  kind: "link",
  label: "Book another time",
  url: `${env.publicUrl()}/${business.slug}`,
});

const policyOf = ({ snapshot }: BookingForMessage): Block[] =>
  snapshot ? [{ kind: "note", text: snapshot.policyText }] : [];

const reasonOf = ({ booking }: BookingForMessage): Block[] =>
  booking.cancelReason ? [{ kind: "text", text: booking.cancelReason }] : [];

function contactOf({ business, location }: BookingForMessage): Block[] {
  const ways = [location.phone ?? business.phone, business.email].filter(Boolean).join(" · ");
  return ways ? [{ kind: "note", text: `${oneLine(business.name)}: ${ways}` }] : [];
}

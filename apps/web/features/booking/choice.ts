import type { Choice, Offer } from "./offers";
import type { Business, Place, Wanted } from "./types";
import type { Step, Visit } from "./visit";

/** A visit's wishes held against the menu. What does not exist here counts as not chosen yet. */
export interface Chosen {
  readonly offer: Offer | null;
  readonly place: Place | null;
  /** Those one can ask for at the place. */
  readonly choices: readonly Choice[];
  /** Whoever or whatever was asked for; null: no preference, or not asked yet. */
  readonly chosen: Choice | null;
  /** Its name where it is a person. */
  readonly withName: string | null;
  readonly people: number;
  /** The steps of this visit, those with one answer left out. */
  readonly trail: readonly Step[];
  readonly step: Step;
}

interface Menu {
  readonly business: Business;
  readonly offers: readonly Offer[];
}

export function choose({ business, offers }: Menu, visit: Visit): Chosen {
  const offer = only(offers) ?? offers.find(({ key }) => key === visit.service) ?? null;
  const places = offer
    ? business.locations.filter(({ id }) => offer.locationIds.includes(id))
    : business.locations;
  const place = only(places) ?? places.find(({ id }) => id === visit.place) ?? null;
  const choices =
    offer && place ? offer.choices.filter(({ locationIds }) => locationIds.includes(place.id)) : [];
  const chosen = only(choices) ?? choices.find(({ id }) => id === visit.with) ?? null;
  const decided = choices.length < 2 || chosen !== null || visit.with === "any";

  const trail: Step[] = [
    ...(offers.length > 1 ? (["service"] as const) : []),
    ...(places.length > 1 ? (["place"] as const) : []),
    // Until it is known what is booked, nobody can say whether there is a choice.
    ...(choices.length > 1 ? (["with"] as const) : []),
    "time",
    "details",
  ];
  const open = !offer ? "service" : !place ? "place" : !decided ? "with" : null;
  return {
    offer,
    place,
    choices,
    chosen,
    withName: chosen?.kind === "staff" ? chosen.name : null,
    people: partyOf(offer, visit.people),
    trail,
    step: stepOf(visit, trail, open),
  };
}

/** The step that was asked for, unless one before it is still open. */
function stepOf({ step, visit, at }: Visit, trail: readonly Step[], open: Step | null): Step {
  if (step === "done" && visit) return "done";
  const wished = step === "details" && !(visit && at) ? "time" : (step ?? "time");
  if (open === null) return trail.includes(wished) ? wished : "time";
  return trail.includes(wished) && trail.indexOf(wished) < trail.indexOf(open) ? wished : open;
}

/** Two to begin with at a table, one elsewhere, within what is taken here. */
function partyOf(offer: Offer | null, wished: number | null): number {
  if (!offer) return wished ?? 1;
  const usual = offer.kind === "table" ? 2 : 1;
  return Math.min(Math.max(wished ?? usual, offer.partyMin), offer.partyMax);
}

/** What to ask the API for, once offer and place are known. */
export function wantedOf(
  business: Business,
  { offer, place, chosen, choices, people }: Chosen,
): Wanted | null {
  if (!offer || !place) return null;
  return {
    business: business.slug,
    locationId: place.id,
    serviceId: offer.serviceId,
    // Where there is only one, whoever is free is that one.
    resourceId: offer.resourceId ?? (choices.length > 1 ? (chosen?.id ?? null) : null),
    partySize: people,
  };
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

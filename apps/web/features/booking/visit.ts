export const steps = ["service", "place", "with", "time", "details", "done"] as const;
export type Step = (typeof steps)[number];

/** Where a visitor stands, as the address says it. Everything is their wish: nothing here has been checked with the server. */
export interface Visit {
  /** An offer's key. */
  readonly service: string | null;
  readonly place: string | null;
  /** A resource's id, or "any" for no preference. */
  readonly with: string | null;
  readonly people: number | null;
  /** "2026-11-24" */
  readonly day: string | null;
  /** The wished wall time of a table, "19:00". */
  readonly around: string | null;
  /** The chosen start. */
  readonly at: Date | null;
  /** The hold's token: it names this visit. */
  readonly visit: string | null;
  readonly step: Step | null;
}

export type VisitChange = Partial<Visit>;

interface Params {
  get: (name: string) => string | null;
}

const shapes = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  around: /^([01]\d|2[0-3]):[0-5]\d$/,
  visit: /^[A-Za-z0-9_-]{22}$/,
  people: /^[1-9]\d{0,3}$/,
} as const;

/** Reads an address. What has not the right shape counts as absent: anybody can type anything there. */
export function readVisit(params: Params): Visit {
  const shaped = (name: keyof typeof shapes) => {
    const text = params.get(name);
    return text !== null && shapes[name].test(text) ? text : null;
  };
  const day = shaped("day");
  const people = shaped("people");
  return {
    service: params.get("service"),
    place: params.get("place"),
    with: params.get("with"),
    people: people === null ? null : Number(people),
    day: day !== null && isDay(day) ? day : null,
    around: shaped("around"),
    at: instant(params.get("at")),
    visit: shaped("visit"),
    step: steps.find((step) => step === params.get("step")) ?? null,
  };
}

/** The address after a change, from the one before: what is not ours (language, theme, host) stays as it is. */
export function changedSearch(before: string, change: VisitChange): string {
  const params = new URLSearchParams(before);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value instanceof Date ? minuteOf(value) : String(value));
  }
  // A colon may stand in a query as it is, and is easier to read there.
  return `?${params.toString().replaceAll("%3A", ":")}`;
}

/** "2026-11-24T09:30Z": starts are whole minutes. */
const minuteOf = (at: Date) => `${at.toISOString().slice(0, 16)}Z`;

function instant(text: string | null): Date | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/.test(text)) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? null : at;
}

// "2026-02-31" has the shape of a day and is none.
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

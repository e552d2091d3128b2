import type { Board, BoardBooking, BoardResource } from "../types";

/** Local midnights of a zone, as a board carries them. */
export interface Midnights {
  readonly on: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

const free = {
  checkIn: null,
  start: null,
  complete: null,
  noShow: null,
  takeBackNoShow: null,
  move: null,
  cancel: null,
  decide: null,
  editNote: null,
};

type Lasting = readonly [startsAt: string, endsAt: string];

const dates = ([startsAt, endsAt]: Lasting) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

interface BookingOf {
  readonly id: string;
  /** One step each: its window, and what it claims of which resource. */
  readonly steps: readonly {
    readonly at: Lasting;
    readonly with: readonly string[];
    readonly claim?: Lasting;
  }[];
}

export function bookingOf({ id, steps }: BookingOf): BoardBooking {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  return {
    id,
    code: "K7PXABC",
    status: "confirmed",
    version: 1,
    startsAt: new Date(first.at[0]),
    endsAt: new Date(last.at[1]),
    expiresAt: null,
    partySize: 1,
    customerId: "cus_1",
    customerName: "Lena Hoff",
    customerNote: null,
    serviceId: "srv_1",
    serviceName: "Colour",
    colour: null,
    source: "staff",
    isReachable: true,
    pinnedNote: null,
    noShowCount: 0,
    checkedInAt: null,
    actions: free,
    units: steps.map(({ at, with: resources, claim = at }, index) => ({
      id: `${id}-${index}`,
      label: null,
      ...dates(at),
      assignments: resources.map((resourceId) => ({
        id: `${id}-${index}-${resourceId}`,
        resourceId,
        role: "staff",
        lane: 0,
        claimStartsAt: new Date(claim[0]),
        claimEndsAt: new Date(claim[1]),
      })),
    })),
  };
}

interface ResourceOf {
  readonly id: string;
  readonly kind?: BoardResource["kind"];
  readonly open?: Readonly<Record<string, readonly Lasting[]>>;
  readonly closures?: Readonly<Record<string, readonly Lasting[]>>;
}

export interface BoardOf {
  readonly zone?: string;
  readonly days: readonly Midnights[];
  readonly until?: string;
  readonly resources: readonly ResourceOf[];
  readonly bookings?: readonly BookingOf[];
}

/** A board as the query answers it, of what a test is about. */
export const boardOf = ({
  zone = "Europe/Berlin",
  days,
  until,
  resources,
  bookings = [],
}: BoardOf): Board => ({
  zone,
  locationName: "Mitte",
  now: new Date(days[0]!.startsAt),
  days: days.map(({ on, ...day }) => ({
    on,
    ...dates([day.startsAt, day.endsAt]),
    until: new Date(until ?? day.endsAt),
  })),
  resources: resources.map(({ id, kind = "staff", open = {}, closures = {} }) => ({
    id,
    name: id,
    kind,
    lanes: 1,
    capacityMin: 1,
    capacityMax: 1,
    bookableMinutes: null,
    status: "active",
    colour: null,
    sectionName: null,
    isOwn: false,
    days: days.map(({ on }) => ({
      on,
      open: (open[on] ?? []).map(dates),
      closures: (closures[on] ?? []).map((span, index) => ({
        id: `${id}-closed-${index}`,
        kind: "break",
        label: "Lunch",
        ...dates(span),
      })),
      load: 0.5,
    })),
    busy: [],
  })),
  bookings: bookings.map(bookingOf),
});

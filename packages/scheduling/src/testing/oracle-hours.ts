import type { Calendar, Minute, ScopeFacts, Window } from "../types.ts";
import { statements, type Statement } from "./oracle-calendar.ts";

export const levelOf = { business: 0, location: 1, resource: 2, service: 2 };
const windowRank = { hours: 2, day: 1, extra: 0 };

/** How far around the window minutes may be asked for. */
const margin = 3000;

export interface OracleHours {
  /** Whether a calendar of this chain is open, by itself or since an opening of another reaches beyond it. */
  readonly isOpen: (calendar: Calendar, chain: readonly Calendar[], m: Minute) => boolean;
  /** All that the calendar says of the minute. */
  readonly covering: (calendar: Calendar, m: Minute) => Statement[];
  /** The windows whose grid and buffers count: the highest that cover the minute. */
  readonly windowsAt: (calendar: Calendar, m: Minute) => Statement[];
}

export function oracleHours(facts: ScopeFacts, window: Window): OracleHours {
  const perMinute = rememberer(window.from - margin);
  const said = new Map<Calendar, Statement[]>();
  const saidBy = (calendar: Calendar) => {
    const made =
      said.get(calendar) ??
      statements(calendar, facts, window.from - margin, window.until + margin);
    said.set(calendar, made);
    return made;
  };
  const covering = perMinute((calendar, m) =>
    saidBy(calendar).filter((one) => one.from <= m && m < one.until),
  );
  const isOpenItself = perMinute((calendar, m) => {
    let top: Statement | null = null;
    for (const one of covering(calendar, m)) {
      const higher = top ? byHeight(one, top) : 1;
      if (higher > 0 || (higher === 0 && one.says === "closed")) top = one;
    }
    return top?.says === "open";
  });
  const isOpen = (calendar: Calendar, chain: readonly Calendar[], m: Minute) =>
    isOpenItself(calendar, m) ||
    chain.some(
      (child) =>
        levelOf[child.level] > levelOf[calendar.level] &&
        covering(child, m).some(
          (opening) =>
            opening.beyond &&
            !covering(calendar, m).some((block) => block.isBlock && block.layer >= opening.layer),
        ),
    );
  const windowsAt = perMinute((calendar, m) => {
    const windows = covering(calendar, m).filter((one) => one.window !== null);
    const higher = (a: Statement, b: Statement) =>
      windowRank[a.window!] - windowRank[b.window!] || byHeight(a, b);
    return windows.filter((one) => windows.every((other) => higher(one, other) >= 0));
  });
  return { isOpen, covering, windowsAt };
}

function byHeight(a: Statement, b: Statement): number {
  if (a.layer !== b.layer) return a.layer - b.layer;
  return a.order === b.order ? 0 : a.order - b.order;
}

/** Remembers the answer for each calendar and minute from `base` on. */
function rememberer(base: Minute) {
  return <T>(ask: (calendar: Calendar, m: Minute) => T): ((calendar: Calendar, m: Minute) => T) => {
    const known = new Map<Calendar, T[]>();
    return (calendar, m) => {
      let answers = known.get(calendar);
      if (!answers) known.set(calendar, (answers = []));
      return (answers[m - base] ??= ask(calendar, m));
    };
  };
}

import { formatMinute } from "../../../../lib/format";
import { drawDay, type Span } from "./draft-week";
import type { DraftBreak, DraftWeek, DraftWindow } from "./types";

const plain: DraftWindow["rest"] = {
  label: null,
  priority: 0,
  intervalMinutes: null,
  serviceId: null,
  locationId: null,
  mode: null,
};

let made = 0;
/** Names a line of the form until it is saved; it only needs to be new. */
const newKey = () => `new-${++made}`;

const windowOf = (weekday: number, span: Span, locale: string): DraftWindow => ({
  key: newKey(),
  weekday,
  from: formatMinute(span.startsMinute, locale),
  until: formatMinute(span.endsMinute, locale),
  breaks: [],
  validFrom: "",
  validUntil: "",
  rest: plain,
});

const usual: Span = { startsMinute: 540, endsMinute: 1020 };

/** One more window: the usual hours on a closed day, else two hours after the last one, as far as the day goes. */
export function addWindow(week: DraftWeek, weekday: number, locale: string): DraftWeek {
  const last = Math.max(0, ...drawDay(week, weekday).map((window) => window.endsMinute));
  const startsMinute = Math.min(last + 60, 1380);
  const span =
    last === 0 ? usual : { startsMinute, endsMinute: Math.min(startsMinute + 120, 1440) };
  return [...week, windowOf(weekday, span, locale)];
}

/** Opens a span by hand: windows of that day that it touches become one with it. */
export function paint(
  week: DraftWeek,
  weekday: number,
  { startsMinute, endsMinute }: Span,
  locale: string,
): DraftWeek {
  const met = drawDay(week, weekday).filter(
    (window) => window.startsMinute <= endsMinute && startsMinute <= window.endsMinute,
  );
  const whole = {
    startsMinute: Math.min(startsMinute, ...met.map((window) => window.startsMinute)),
    endsMinute: Math.max(endsMinute, ...met.map((window) => window.endsMinute)),
  };
  const [kept, ...swallowed] = week.filter((window) => met.some(({ key }) => key === window.key));
  if (!kept) return [...week, windowOf(weekday, whole, locale)];
  const gone = new Set(swallowed.map((window) => window.key));
  const breaks = [kept, ...swallowed].flatMap((window) => window.breaks);
  const times = timesOf(whole, locale);
  return week
    .filter((window) => !gone.has(window.key))
    .map((window) => (window.key === kept.key ? { ...kept, ...times, breaks } : window));
}

const timesOf = ({ startsMinute, endsMinute }: Span, locale: string) => ({
  from: formatMinute(startsMinute, locale),
  until: formatMinute(endsMinute, locale),
});

/** Gives one window other times. */
export const resize = (week: DraftWeek, key: string, span: Span, locale: string): DraftWeek =>
  change(week, key, timesOf(span, locale));

export const change = (week: DraftWeek, key: string, part: Partial<DraftWindow>): DraftWeek =>
  week.map((window) => (window.key === key ? { ...window, ...part } : window));

export const remove = (week: DraftWeek, key: string): DraftWeek =>
  week.filter((window) => window.key !== key);

/** One day as another is, breaks and dates included; what stood there goes. */
export function copyDay(week: DraftWeek, from: number, to: readonly number[]): DraftWeek {
  const source = week.filter((window) => window.weekday === from);
  const kept = week.filter((window) => window.weekday === from || !to.includes(window.weekday));
  const copies = to
    .filter((weekday) => weekday !== from)
    .flatMap((weekday) =>
      source.map((window) => ({
        ...window,
        key: newKey(),
        weekday,
        breaks: window.breaks.map((part) => ({ ...part, key: newKey() })),
      })),
    );
  return [...kept, ...copies];
}

/** A break in the middle of its window: half an hour, less where there is less. */
export function addBreak(window: DraftWindow, name: string, locale: string): DraftWindow {
  const [drawn] = drawDay([window], window.weekday);
  const span = drawn ?? usual;
  const length = Math.min(30, span.endsMinute - span.startsMinute);
  const middle = (span.startsMinute + span.endsMinute - length) / 2;
  const startsMinute = Math.max(span.startsMinute, Math.floor(middle / 30) * 30);
  const part: DraftBreak = {
    key: newKey(),
    name,
    ...timesOf({ startsMinute, endsMinute: startsMinute + length }, locale),
  };
  return { ...window, breaks: [...window.breaks, part] };
}

import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "@/components/status-mark";
import { formatTime, formatWeekday } from "@/lib/format";

const frame = "flex h-40 flex-col justify-center rounded-card border border-line bg-surface px-4";
const utc = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));

/** Times to choose from, one of them chosen. */
export function TimesGlimpse() {
  const locale = useLocale();
  return (
    <div aria-hidden className={frame}>
      <div className="grid grid-cols-3 gap-2">
        {[540, 570, 630, 735, 780, 870].map((minutes) => (
          <span
            key={minutes}
            className={cx(
              "grid min-h-10 place-items-center rounded-card border font-medium",
              minutes === 630
                ? "border-accent bg-accent text-accent-ink"
                : "border-line bg-paper text-ink",
            )}
          >
            {formatTime(utc(minutes), { locale, zone: "UTC" })}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One booking, what can be done with it in one press, and the way back. */
export function StaffGlimpse() {
  const t = useTranslations("home.glimpse");
  return (
    <div aria-hidden className={cx(frame, "gap-2")}>
      <div data-status="here" className="status-block flex items-center gap-2 py-1.5 pe-2.5">
        <span className="font-semibold">{t("name")}</span>
        <span className="grow truncate text-small text-ink-2">{t("what")}</span>
        <StatusMark status="here" />
      </div>
      <div className="flex gap-1 self-start rounded-card border border-line bg-raised p-1 font-medium shadow-float">
        <span className="rounded-inner bg-accent px-2.5 py-1 text-accent-ink">{t("start")}</span>
        <span className="px-2.5 py-1">{t("move")}</span>
        <span className="px-2.5 py-1">{t("noShow")}</span>
      </div>
      <div className="flex gap-3 self-start rounded-card bg-ink px-3 py-1.5 text-small text-paper">
        {t("arrived")}
        <span className="font-semibold underline underline-offset-3">{t("undo")}</span>
      </div>
    </div>
  );
}

const week = [
  { weekday: 1, shifts: [] },
  {
    weekday: 2,
    shifts: [
      [9, 13],
      [14, 19],
    ],
  },
  {
    weekday: 3,
    shifts: [
      [9, 13],
      [14, 19],
    ],
  },
  { weekday: 4, shifts: [[11, 20]] },
  {
    weekday: 5,
    shifts: [
      [9, 13],
      [14, 19],
    ],
  },
  { weekday: 6, shifts: [[9, 15]] },
] as const;
const share = (hour: number) => `${((hour - 8) / 13) * 100}%`;

/** A week of opening hours with its breaks; Monday is closed. */
export function HoursGlimpse() {
  const locale = useLocale();
  return (
    <div aria-hidden className={frame}>
      <div className="grid gap-1.5">
        {week.map(({ weekday, shifts }) => (
          <div key={weekday} className="flex items-center gap-3 text-small leading-none text-ink-3">
            <span className="w-7">{formatWeekday(weekday, locale, "short")}</span>
            <span
              className={cx(
                "relative h-3 grow rounded-[4px] bg-sunken",
                !shifts.length && "hatched",
              )}
            >
              {shifts.map(([from, until]) => (
                <span
                  key={from}
                  className="absolute inset-y-0 rounded-[4px] bg-accent"
                  style={{
                    insetInlineStart: share(from),
                    insetInlineEnd: `calc(100% - ${share(until)})`,
                  }}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { type Status, StatusMark } from "@/components/status-mark";
import { formatDay, formatTime } from "@/lib/format";

// The picture's own scale: from nine to three, an hour is 68 px high.
const [opens, closes, hour] = [9, 15, 68];
const top = (at: number) => (at - opens) * hour + 14;
const oclock = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at * 60));

interface Entry {
  readonly status: Status;
  readonly from: number;
  readonly until: number;
  readonly name: string;
  readonly what: string;
}

/** A page of the diary, today's, as staff would see it. One named picture to assistive technology. */
export function DiaryPage({ now }: { now: Date }) {
  const t = useTranslations("home.diary");
  const locale = useLocale();
  const columns: { name: string; entries: Entry[] }[] = [
    {
      name: t("first"),
      entries: [
        { status: "done", from: 9, until: 9.9, name: t("name1"), what: t("what1") },
        { status: "busy", from: 10.5, until: 11.7, name: t("name2"), what: t("what2") },
        { status: "firm", from: 12.5, until: 13.5, name: t("name3"), what: t("what3") },
      ],
    },
    {
      name: t("second"),
      entries: [
        { status: "lost", from: 9.5, until: 10.2, name: t("name4"), what: t("what4") },
        { status: "here", from: 10.75, until: 12.4, name: t("name5"), what: t("what5") },
        { status: "wait", from: 13, until: 14, name: t("held"), what: t("what6") },
      ],
    },
  ];
  return (
    <figure
      aria-label={t("label")}
      className="overflow-hidden rounded-[1rem] border border-line bg-surface shadow-float"
    >
      <div aria-hidden>
        <div className="date border-b border-line px-5 py-4 text-title">
          {formatDay(now, { locale, zone: "UTC" })}
        </div>
        <div className="grid grid-cols-[3.5rem_1fr_1fr] border-b border-line text-small font-medium">
          <span />
          {columns.map(({ name }) => (
            <span key={name} className="border-s border-line px-3 py-2">
              {name}
            </span>
          ))}
        </div>
        <div
          className="relative grid grid-cols-[3.5rem_1fr_1fr] overflow-hidden"
          style={{ height: (closes - opens) * hour }}
        >
          <div className="relative text-small text-ink-3">
            {Array.from({ length: closes - opens }, (_, index) => opens + index).map((at) => (
              <span key={at} className="absolute end-2 -translate-y-1/2" style={{ top: top(at) }}>
                {formatTime(oclock(at), { locale, zone: "UTC" })}
              </span>
            ))}
          </div>
          {columns.map(({ name, entries }, column) => (
            <div
              key={name}
              className="relative border-s border-line"
              style={{
                background: `repeating-linear-gradient(var(--line) 0 1px, transparent 1px ${hour}px) 0 14px`,
              }}
            >
              {column === 0 && (
                <p
                  className="absolute inset-x-1.5 rounded-b-inner border border-t-0 border-dashed border-edge/60 px-3 pt-1 text-small text-ink-3"
                  style={{ top: top(11.7) - 6, height: 0.72 * hour }}
                >
                  {t("gap")}
                </p>
              )}
              {entries.map((entry) => (
                <DiaryEntry key={entry.from} {...entry} />
              ))}
            </div>
          ))}
          <div
            className="absolute start-11 end-0 border-t-[1.5px] border-danger"
            style={{ top: top(11.62) }}
          >
            <span className="absolute -top-[5px] -start-1 size-2.25 rounded-full bg-danger" />
          </div>
        </div>
      </div>
    </figure>
  );
}

const DiaryEntry = ({ status, from, until, name, what }: Entry) => (
  <div
    data-status={status}
    className="status-block absolute! inset-x-1.5 py-1.5 pe-2"
    style={{ top: top(from), height: (until - from) * hour - 3 }}
  >
    <div className="flex items-start justify-between gap-2">
      <span className="status-title truncate leading-5 font-semibold">{name}</span>
      <span className="pt-1">
        <StatusMark status={status} />
      </span>
    </div>
    <div className="truncate text-small text-ink-2">{what}</div>
  </div>
);

/** The first day of the week as ISO counts: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

// CLDR 48 supplemental data, "weekData". A table, because Firefox has no Intl.Locale.getWeekInfo and
// the server and the browser must draw the same month.
const sunday = new Set(
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW".split(
    " ",
  ),
);
const saturday = new Set("AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split(" "));

export function weekStart(locale: string): Weekday {
  const region = new Intl.Locale(locale).maximize().region ?? "";
  if (sunday.has(region)) return 7;
  return saturday.has(region) ? 6 : 1;
}

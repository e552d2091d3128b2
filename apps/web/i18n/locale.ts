/** The languages with a catalogue in `messages/`. The first is what everybody else gets. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];

/** The name of the cookie that remembers a language chosen by hand. */
export const languageCookie = "daybook-lang";
/** Set by proxy.ts from `?lang=`, so that a frame without cookies follows it too. */
export const languageHeader = "x-daybook-lang";

const fallback = "en-GB";
// For those who named no region. Day before month and 24 hours: understood by everybody.
const regionless: Partial<Record<Language, string>> = { en: fallback };
const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

export interface LocaleWishes {
  /** `?lang=`, the strongest. */
  readonly asked?: string | null | undefined;
  readonly remembered?: string | null | undefined;
  /** The Accept-Language header. */
  readonly accepted?: string | null | undefined;
}

/**
 * The BCP 47 locale that dates and money are written in. Its language always has a catalogue;
 * its region is the visitor's own, since "en" alone says neither the order of a date nor the clock.
 */
export function pickLocale({ asked, remembered, accepted }: LocaleWishes): string {
  const preferred = byPreference(accepted);
  for (const wish of [asked, remembered, ...preferred]) {
    const tag = canonical(wish);
    if (!tag || !hasCatalogue(tag)) continue;
    const language = languageOf(tag);
    const regional = tag.includes("-") ? tag : preferred.map(canonical).find(isRegional(language));
    return regional ?? regionless[language] ?? tag;
  }
  return fallback;
}

export function languageOf(locale: string): Language {
  const [head] = locale.split("-");
  return languages.find((language) => language === head) ?? languages[0];
}

export function directionOf(locale: string): "ltr" | "rtl" {
  return rightToLeft.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr";
}

const isRegional = (language: Language) => (tag: string | null) =>
  tag !== null && tag.startsWith(`${language}-`);

const hasCatalogue = (tag: string) => languages.some((language) => tag.split("-")[0] === language);

function canonical(tag: string | null | undefined): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // What a visitor typed into the address may be anything.
  }
}

/** "de;q=0.5, en-AU" → ["en-AU", "de"]. */
function byPreference(header: string | null | undefined): string[] {
  return (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { tag: tag.trim(), weight: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, weight }) => tag !== "" && tag !== "*" && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/** What a page may ask of the widget, by attributes of its element or its script. */
export interface Wishes {
  /** The business's address: "demo-salon". */
  readonly business: string;
  /** The address of one service, to begin with it. */
  readonly service?: string | undefined;
  /** A BCP 47 language; the visitor's own if absent. */
  readonly lang?: string | undefined;
  /** "light" or "dark"; the visitor's own if absent. */
  readonly theme?: string | undefined;
}

/** The frame's address. `host` is the embedding page's origin: the frame speaks to that origin and no other. */
export function frameAddress(origin: string, host: string, wishes: Wishes): string {
  const address = new URL(`/embed/${encodeURIComponent(wishes.business)}`, origin);
  const { service, lang, theme } = wishes;
  for (const [name, value] of Object.entries({ service, lang, theme, host }))
    if (value) address.searchParams.set(name, value);
  return address.href;
}

/** The origin that `?host=` names, or null: only what could be a web page's is spoken to. */
export function hostOf(search: string): string | null {
  const named = new URLSearchParams(search).get("host");
  if (named === null || !URL.canParse(named)) return null;
  const { origin, protocol } = new URL(named);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

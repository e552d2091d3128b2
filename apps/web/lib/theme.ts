/** Light or dark by hand; "system" stands for no wish. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "daybook-theme";
/** Set by proxy.ts from `?theme=`, for frames that carry no cookie. */
export const themeHeader = "x-daybook-theme";

export const asTheme = (text: string | null | undefined): Theme =>
  themes.find((theme) => theme === text) ?? "system";

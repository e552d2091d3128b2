import type { CSSProperties } from "react";
import { contrast, type Oklch } from "../../lib/colour";

type Theme = "light" | "dark";

// The grounds that an accent is written on, of tokens.css: the darkest of the light and the lightest of the dark.
const grounds: Record<Theme, Oklch> = {
  light: { lightness: 0.946, chroma: 0.03, hue: 166 },
  dark: { lightness: 0.28, chroma: 0.04, hue: 166 },
};
const inks: Record<Theme, number> = { light: 0.985, dark: 0.2 };

/** WCAG AA for text, with a little to spare for rounding. */
const readable = 4.6;

/**
 * A business's colour as the four accent tokens, light and dark side by side. Its hue stays; its lightness moves until
 * text in it, and text on it, can be read. Null where the colour has not the shape "#2f6f4f".
 */
export function accentTokens(hex: string | null): CSSProperties | null {
  const colour = hex === null ? null : parseHex(hex);
  if (!colour) return null;
  const pairs = {
    "--accent": (theme: Theme) => corrected(colour, theme),
    "--accent-strong": (theme: Theme) => {
      const accent = corrected(colour, theme);
      return { ...accent, lightness: accent.lightness + (theme === "light" ? -0.07 : 0.06) };
    },
    "--accent-ink": (theme: Theme) => ({ lightness: inks[theme], chroma: 0.01, hue: colour.hue }),
    "--accent-soft": (theme: Theme) => soft(colour, theme),
  };
  return Object.fromEntries(
    Object.entries(pairs).map(([name, of]) => [
      name,
      `light-dark(${css(of("light"))}, ${css(of("dark"))})`,
    ]),
  );
}

function soft({ chroma, hue }: Oklch, theme: Theme): Oklch {
  const { lightness, chroma: most } = grounds[theme];
  return { lightness, chroma: Math.min(chroma, most), hue };
}

function corrected({ lightness, chroma, hue }: Oklch, theme: Theme): Oklch {
  const step = theme === "light" ? -0.01 : 0.01;
  let accent = { lightness: within(lightness, 0.2, 0.92), chroma: Math.min(chroma, 0.16), hue };
  // Towards either end of the scale everything becomes readable, so it ends.
  while (!isReadable(accent, theme) && within(accent.lightness, 0.2, 0.92) === accent.lightness)
    accent = { ...accent, lightness: accent.lightness + step };
  return accent;
}

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

const isReadable = (accent: Oklch, theme: Theme) =>
  contrast(accent, soft(accent, theme)) >= readable &&
  contrast(accent, grounds[theme]) >= readable &&
  contrast(accent, { lightness: inks[theme], chroma: 0.01, hue: accent.hue }) >= readable;

const css = ({ lightness, chroma, hue }: Oklch) =>
  `oklch(${(lightness * 100).toFixed(2)}% ${chroma.toFixed(4)} ${hue.toFixed(2)})`;

/** sRGB to OKLCH, by the matrices of Björn Ottosson, "A perceptual color space" (2020). */
function parseHex(hex: string): Oklch | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match
    .slice(1)
    .map((pair) => linear(Number.parseInt(pair, 16) / 255));
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

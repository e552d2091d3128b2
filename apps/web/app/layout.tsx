import "./globals.css";
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { ClientMessages } from "@/i18n/client-messages";
import { directionOf } from "@/i18n/locale";
import { asTheme, themeCookie, themeHeader } from "@/lib/theme";

// Every page answers for one visitor (language, theme, nonce): nothing is made while building.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1411" },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const [locale, head, jar] = await Promise.all([getLocale(), headers(), cookies()]);
  const theme = asTheme(head.get(themeHeader) ?? jar.get(themeCookie)?.value);
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-theme={theme === "system" ? undefined : theme}
    >
      <body>
        <ClientMessages>
          <div className="isolate">{children}</div>
        </ClientMessages>
      </body>
    </html>
  );
}

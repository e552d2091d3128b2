import { getRequestConfig } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { languageCookie, languageHeader, languageOf, pickLocale } from "./locale";

export default getRequestConfig(async () => {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  const locale = pickLocale({
    asked: head.get(languageHeader),
    remembered: jar.get(languageCookie)?.value,
    accepted: head.get("accept-language"),
  });
  return { locale, messages: await catalogues[languageOf(locale)]() };
});

const catalogues = { en: async () => (await import("../messages/en.json")).default };

import { useTranslations } from "next-intl";

/** The first stop of the keyboard: past the navigation, to `#content`. */
export function SkipLink() {
  const t = useTranslations("site");
  return (
    <a
      href="#content"
      className="sr-only rounded-card bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50"
    >
      {t("skip")}
    </a>
  );
}

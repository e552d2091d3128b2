import { useTranslations } from "next-intl";
import Link from "next/link";
import { Logo } from "./logo";

export function Wordmark() {
  const t = useTranslations("site");
  return (
    <Link
      href="/"
      aria-label={t("home")}
      className="inline-flex items-center gap-2 rounded-inner font-serif text-lead font-medium tracking-tight"
    >
      <Logo />
      {t("name")}
    </Link>
  );
}

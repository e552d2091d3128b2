import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button";
import { Typefaces } from "@/components/typefaces";
import { Wordmark } from "@/components/wordmark";

export default function NotFound() {
  const t = useTranslations("errors.notFound");
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-4 px-6 py-16">
      <Typefaces />
      <Wordmark />
      <h1 className="pt-6 text-title">{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <ButtonLink href="/" look="quiet" className="mt-2">
        {t("home")}
      </ButtonLink>
    </main>
  );
}

import { useTranslations } from "next-intl";
import { Logo } from "@/components/logo";

/** Mistyped, withdrawn or long past: the page tells nothing about which. */
export function LinkNotValid() {
  const t = useTranslations("manage.notValid");
  return (
    <main className="mx-auto grid max-w-md content-start justify-items-start gap-4 px-6 py-24">
      <Logo className="size-8 text-accent" />
      <h1 className="pt-2 text-title">{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
    </main>
  );
}

/* What stands here is loaded with every page, the booking pages too: so a plain link rather than the router's, and no faces of our own. */
/* oxlint-disable nextjs/no-html-link-for-pages */
import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/button-look";
import { Logo } from "@/components/logo";

export default function NotFound() {
  const t = useTranslations("errors.notFound");
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-4 px-6 py-16">
      <Logo className="size-8 text-accent" />
      <h1 className="pt-2 text-title">{t("title")}</h1>
      <p className="text-ink-2">{t("text")}</p>
      <a href="/" className={buttonLook({ look: "quiet", className: "mt-2" })}>
        {t("home")}
      </a>
    </main>
  );
}

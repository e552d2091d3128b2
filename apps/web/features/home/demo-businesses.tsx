import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

const demos = ["salon", "clinic", "bistro", "studio", "rental"] as const;

/** The businesses that the demo's seed makes; their addresses are fixed. */
export function DemoBusinesses() {
  const t = useTranslations("home.demo");
  return (
    <section id="demo" className="border-t border-line py-16">
      <h2 className="text-title">{t("title")}</h2>
      <p className="max-w-prose pt-2 pb-8 text-ink-2">{t("text")}</p>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
        {demos.map((demo) => (
          <li key={demo}>
            <Link
              href={`/demo-${demo}`}
              prefetch={false}
              className="group flex h-full flex-col gap-1 rounded-card border border-line bg-surface p-4 transition-colors hover:border-accent lg:min-h-44"
            >
              <span className="font-serif text-lead leading-snug font-medium">
                {t(`${demo}.title`)}
              </span>
              <span className="text-small text-ink-2">{t(`${demo}.text`)}</span>
              <span className="mt-auto inline-flex items-center gap-1.5 pt-4 font-medium text-accent">
                {t("book")}
                <ArrowRight
                  aria-hidden
                  className="size-4 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
                />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

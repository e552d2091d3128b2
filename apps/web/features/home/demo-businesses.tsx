import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Messages } from "next-intl";
import Link from "next/link";

export interface DemoBusiness {
  readonly slug: string;
  readonly name: string;
  readonly kind: keyof Messages["home"]["demo"]["kind"];
  readonly city: string | null;
}

export function DemoBusinesses({ businesses }: { businesses: readonly DemoBusiness[] }) {
  const t = useTranslations("home.demo");
  return (
    <section id="demo" className="border-t border-line py-16">
      <h2 className="text-title">{t("title")}</h2>
      <p className="max-w-prose pt-2 pb-8 text-ink-2">{t("text")}</p>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
        {businesses.map(({ slug, name, kind, city }) => (
          <li key={slug}>
            <Link
              href={`/${slug}`}
              className="group flex h-full flex-col gap-1 rounded-card border border-line bg-surface p-4 transition-colors hover:border-accent lg:min-h-40"
            >
              <span className="font-serif text-lead leading-snug font-medium">{name}</span>
              <span className="text-small text-ink-2">
                {city ? t("place", { kind: t(`kind.${kind}`), city }) : t(`kind.${kind}`)}
              </span>
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

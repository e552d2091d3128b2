import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/page-header";
import type { Business } from "@/features/shell/types";

/** The business at a glance: where customers find it, and what one is here. */
export function Overview({ business }: { business: Business }) {
  const t = useTranslations("console.overview");
  const rows = [
    { term: t("kind"), value: t(`kinds.${business.kind}`) },
    { term: t("role"), value: t(`roles.${business.role}`) },
    {
      term: t("page"),
      value: (
        <a
          href={`/${business.slug}`}
          className="inline-flex items-center gap-1.5 font-medium text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent"
        >
          /{business.slug}
          <ExternalLink aria-hidden className="size-3.5" />
        </a>
      ),
    },
  ];
  return (
    <div className="mx-auto max-w-3xl px-4 py-6 md:px-8 md:py-8">
      <PageHeader title={business.name} />
      <dl className="divide-y divide-line border-y border-line">
        {rows.map(({ term, value }) => (
          <div key={term} className="grid gap-1 py-3.5 sm:grid-cols-[12rem_1fr]">
            <dt className="text-ink-2">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

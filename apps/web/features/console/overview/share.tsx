"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyButton } from "./copy-button";
import { snippet } from "./snippet";

interface ShareProps {
  readonly name: string;
  readonly slug: string;
  readonly links: { readonly page: string; readonly script: string };
}

/** How customers come: the page of one's own, and the frame for a site one has. */
export function Share({ name, slug, links }: ShareProps) {
  const t = useTranslations("console.share");
  const code = snippet({ script: links.script, slug });
  return (
    <section aria-labelledby="share" className="grid gap-4">
      <h2 id="share" className="text-lead">
        {t("title")}
      </h2>
      <div className="grid border-y border-line">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
          <div className="min-w-0 grow basis-64">
            <h3 className="font-medium">{t("page")}</h3>
            <a
              href={`/${slug}`}
              aria-label={t("openPage", { name })}
              className="inline-flex max-w-full items-center gap-1.5 text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent"
            >
              <span className="wrap-anywhere">{links.page}</span>
              <ExternalLink aria-hidden className="size-3.5 shrink-0" />
            </a>
          </div>
          <CopyButton text={links.page} label={t("copyLink")} />
        </div>
        <div className="grid gap-2 border-t border-line py-3.5">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="min-w-0 grow basis-64">
              <h3 className="font-medium">{t("embed")}</h3>
              <p className="max-w-prose text-ink-2">{t("embedText")}</p>
            </div>
            <CopyButton text={code} label={t("copyCode")} />
          </div>
          <pre
            // It scrolls, so that a keyboard must be able to reach it.
            tabIndex={0}
            role="region"
            aria-label={t("code")}
            className="overflow-x-auto rounded-card bg-sunken px-4 py-3 text-small"
          >
            <code>{code}</code>
          </pre>
        </div>
      </div>
    </section>
  );
}

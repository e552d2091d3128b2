"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";

interface CrashPageProps {
  /** By which the log knows this error; it holds nothing else. */
  readonly digest?: string | undefined;
  readonly onRetry: () => void;
}

export function CrashPage({ digest, onRetry }: CrashPageProps) {
  const t = useTranslations("errors.crash");
  const ui = useTranslations("ui");
  return (
    <div
      role="alert"
      className="mx-auto grid min-h-[70dvh] max-w-md content-center justify-items-start gap-4 px-6 py-16"
    >
      <h1 className="text-title">{t("title")}</h1>
      <p className="text-ink-2">{digest ? t("text", { digest }) : t("textPlain")}</p>
      <Button look="quiet" className="mt-2" onClick={onRetry}>
        {ui("retry")}
      </Button>
    </div>
  );
}

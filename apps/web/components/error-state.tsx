"use client";

import { CloudAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";

interface ErrorStateProps {
  /** What could not be done. */
  readonly title: ReactNode;
  /** What that means for the reader; another way, such as a phone number. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  readonly retrying?: boolean;
}

export function ErrorState({ title, children, onRetry, retrying }: ErrorStateProps) {
  const t = useTranslations("ui");
  return (
    <div
      role="alert"
      className="grid justify-items-center gap-2 rounded-card border border-line bg-surface px-6 py-10 text-center"
    >
      <CloudAlert aria-hidden className="size-7 stroke-[1.25] text-danger" />
      <h2 className="text-lead">{title}</h2>
      {children && <div className="max-w-md text-ink-2">{children}</div>}
      {onRetry && (
        <Button look="quiet" className="mt-3" onClick={onRetry} loading={retrying}>
          {t("retry")}
        </Button>
      )}
    </div>
  );
}

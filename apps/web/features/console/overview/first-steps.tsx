"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { cx } from "class-variance-authority";
import { Check, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

type Steps = RouterOutputs["business"]["overview"]["steps"];

interface FirstStepsProps {
  readonly steps: Steps;
  readonly pageUrl: string;
}

const order = ["hours", "resource", "service", "booking"] as const satisfies (keyof Steps)[];

/** What a new business lacks before its first customer. It goes when all is done. */
export function FirstSteps({ steps, pageUrl }: FirstStepsProps) {
  const t = useTranslations("console.firstSteps");
  const hrefs: Record<keyof Steps, string> = {
    hours: "/console/hours",
    resource: "/console/resources",
    service: "/console/services",
    // Through the door that customers take: the best look at what they will see.
    booking: new URL(pageUrl).pathname,
  };
  const done = order.filter((step) => steps[step]).length;
  return (
    <section aria-labelledby="first-steps" className="rounded-card border border-line bg-surface">
      <div className="flex items-baseline justify-between gap-4 px-5 pt-4 pb-3">
        <h2 id="first-steps" className="text-lead">
          {t("title")}
        </h2>
        <span className="text-small text-ink-2">{t("done", { done, all: order.length })}</span>
      </div>
      <ol>
        {order.map((step) => (
          <li key={step} className="border-t border-line">
            <Link
              href={hrefs[step]}
              className="group flex items-center gap-3 px-5 py-3 transition-colors hover:bg-sunken"
            >
              <span
                className={cx(
                  "grid size-6 shrink-0 place-items-center rounded-full border",
                  steps[step] ? "border-accent bg-accent text-accent-ink" : "border-edge",
                )}
              >
                {steps[step] && (
                  <>
                    <Check aria-hidden strokeWidth={3} className="size-3.5" />
                    <span className="sr-only">{t("isDone")}</span>
                  </>
                )}
              </span>
              <span className="grow">
                <span className={cx("block font-medium", steps[step] && "text-ink-2")}>
                  {t(`${step}.title`)}
                </span>
                <span className="block text-small text-ink-2">{t(`${step}.text`)}</span>
              </span>
              <ChevronRight
                aria-hidden
                className="size-4 shrink-0 text-ink-3 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
              />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

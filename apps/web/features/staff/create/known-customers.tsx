"use client";

import { useTranslations } from "next-intl";
import type { Known } from "./use-known-customers";

interface KnownCustomersProps {
  readonly found: readonly Known[];
  readonly onChoose: (known: Known) => void;
}

/** Those who came before and may be meant, each a press away. */
export function KnownCustomers({ found, onChoose }: KnownCustomersProps) {
  const t = useTranslations("staff.new");
  return (
    <>
      <output className="sr-only">{found.length > 0 && t("known", { count: found.length })}</output>
      {found.length > 0 && (
        <ul aria-label={t("knownLabel")} className="-mt-2 rounded-card border border-line p-1">
          {found.map((known) => (
            <li key={known.id}>
              <button
                type="button"
                onClick={() => onChoose(known)}
                className="grid min-h-9 w-full rounded-inner px-2.5 py-1.5 text-start hover:bg-accent-soft touch:min-h-11"
              >
                <span className="truncate font-medium">{known.name}</span>
                <Reach known={known} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How to tell two of one name apart. */
export function Reach({ known: { phone, email, noShowCount } }: { known: Known }) {
  const t = useTranslations("staff.new");
  const words = [phone, email, noShowCount > 0 && t("missed", { count: noShowCount })];
  return (
    <span className="truncate text-small text-ink-2">{words.filter(Boolean).join(" · ")}</span>
  );
}

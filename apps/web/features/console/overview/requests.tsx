import { ChevronRight, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

/** Requests that wait for an answer; nothing where none do. */
export function Requests({ count }: { count: number }) {
  const t = useTranslations("console.overview");
  if (count === 0) return null;
  return (
    <Link
      href="/staff"
      className="group flex items-center gap-3 rounded-card bg-wait-soft px-5 py-3.5 text-wait-ink"
    >
      <Hourglass aria-hidden className="size-4 shrink-0" />
      <span className="grow font-medium">{t("requests", { count })}</span>
      <ChevronRight
        aria-hidden
        className="size-4 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
      />
    </Link>
  );
}

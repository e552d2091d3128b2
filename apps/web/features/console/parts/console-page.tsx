import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/page-header";

interface ConsolePageProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The list this page belongs to. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

export const ConsolePage = ({ title, lead, actions, back, children }: ConsolePageProps) => (
  <div className="mx-auto max-w-5xl px-4 py-6 md:px-8 md:py-8">
    {back && (
      <Link
        href={back.href}
        className="-ms-1 mb-2 inline-flex min-h-6 items-center gap-0.5 rounded-inner pe-1 text-small text-ink-2 hover:text-ink touch:min-h-11"
      >
        <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {back.label}
      </Link>
    )}
    <PageHeader title={title} actions={actions}>
      {lead}
    </PageHeader>
    {children}
  </div>
);

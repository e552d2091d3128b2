import type { ReactNode } from "react";
import { Wordmark } from "@/components/wordmark";

/** A single leaf of paper in the middle of the page: everything that is done before one is in. */
export const AccountFrame = ({ children }: { children: ReactNode }) => (
  <div className="grid min-h-dvh grid-rows-[auto_1fr] px-5">
    <header className="mx-auto w-full max-w-6xl py-5 sm:px-3">
      <Wordmark />
    </header>
    <main id="content" className="mx-auto w-full max-w-md pt-[max(2rem,8dvh)] pb-16">
      {children}
    </main>
  </div>
);

interface LeafProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Where else one may have meant to go. */
  readonly footer?: ReactNode;
}

export const Leaf = ({ title, lead, children, footer }: LeafProps) => (
  <section className="grid gap-6 sm:rounded-[1rem] sm:border sm:border-line sm:bg-surface sm:p-8 sm:shadow-float">
    <div className="grid gap-2">
      <h1 className="text-title">{title}</h1>
      {lead && <p className="text-ink-2">{lead}</p>}
    </div>
    {children}
    {footer && <p className="border-t border-line pt-5 text-ink-2">{footer}</p>}
  </section>
);

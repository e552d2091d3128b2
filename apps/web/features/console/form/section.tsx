import type { ReactNode } from "react";

interface SectionProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a form: at a desk its name stands beside its fields. */
export const Section = ({ title, hint, children }: SectionProps) => (
  <section className="grid gap-x-10 gap-y-4 border-t border-line py-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
    <div className="grid content-start gap-1">
      <h2 className="text-lead">{title}</h2>
      {hint && <p className="max-w-prose text-small text-ink-2">{hint}</p>}
    </div>
    <div className="grid max-w-2xl content-start gap-5">{children}</div>
  </section>
);

/** Fields that belong on one line where there is room. */
export const Row = ({ children }: { children: ReactNode }) => (
  <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">{children}</div>
);

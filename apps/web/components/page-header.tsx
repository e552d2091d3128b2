import type { ReactNode } from "react";

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export const PageHeader = ({ title, children, actions }: PageHeaderProps) => (
  <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-6">
    <div className="grid gap-1">
      <h1 className="text-title">{title}</h1>
      {children && <p className="max-w-prose text-ink-2">{children}</p>}
    </div>
    {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
  </header>
);

import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: ReactNode;
  /** What would stand here, or what to do to have it. */
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, children, icon, action }: EmptyStateProps) => (
  <div className="grid justify-items-center gap-2 rounded-card border border-dashed border-line px-6 py-12 text-center">
    {icon && (
      <span aria-hidden className="mb-1 text-ink-3 [&_svg]:size-7 [&_svg]:stroke-[1.25]">
        {icon}
      </span>
    )}
    <h2 className="text-lead">{title}</h2>
    {children && <p className="max-w-md text-ink-2">{children}</p>}
    {action && <div className="pt-3">{action}</div>}
  </div>
);

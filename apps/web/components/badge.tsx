import type { ReactNode } from "react";

/** A short fact about the thing beside it. For where a booking stands use StatusBadge. */
export const Badge = ({ children }: { children: ReactNode }) => (
  <span className="inline-flex items-center rounded-full border border-line px-2 py-px text-small text-ink-2">
    {children}
  </span>
);

import type { ReactNode } from "react";

/** The heading of a step: where the focus goes when the step begins. */
export const StepTitle = ({ children, hint }: { children: ReactNode; hint?: ReactNode }) => (
  <div className="grid gap-1 pb-5">
    <h2 data-step-title tabIndex={-1} className="text-title outline-none">
      {children}
    </h2>
    {hint && <p className="text-ink-2">{hint}</p>}
  </div>
);

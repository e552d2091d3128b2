import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** Something went well, said in the page rather than beside it. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <output className="flex items-start gap-2.5 rounded-card bg-here-soft px-4 py-3 text-here-ink forced-colors:border">
    <CircleCheck aria-hidden className="mt-0.75 size-4 shrink-0" />
    {children}
  </output>
);

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { StepLink } from "./step-link";
import type { VisitChange } from "./visit";

interface ChoiceRowProps {
  readonly change: VisitChange;
  readonly mark?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** Small facts under the note: a length, a condition. */
  readonly facts?: ReactNode;
  /** At the end of the line: a price. */
  readonly aside?: ReactNode;
  readonly onNear?: () => void;
}

/** One of the things to choose from, as wide as the page: taking it leads on. */
export const ChoiceRow = ({ change, mark, title, note, facts, aside, onNear }: ChoiceRowProps) => (
  <li className="border-b border-line last:border-0">
    <StepLink
      change={change}
      {...(onNear && { onNear })}
      className="group -mx-3 flex items-center gap-4 rounded-card px-3 py-4 transition-colors hover:bg-sunken"
    >
      {mark}
      <span className="grid min-w-0 grow gap-0.5">
        <span className="font-semibold wrap-anywhere">{title}</span>
        {note && <span className="max-w-prose text-ink-2 wrap-anywhere">{note}</span>}
        {facts && <span className="text-small text-ink-2">{facts}</span>}
      </span>
      {aside && <span className="shrink-0 font-medium">{aside}</span>}
      <ChevronRight
        aria-hidden
        className="size-4 shrink-0 text-ink-3 transition-transform group-hover:translate-x-0.5 group-hover:text-accent rtl:-scale-x-100"
      />
    </StepLink>
  </li>
);

/** A disc with somebody's initials, or an icon. */
export const Disc = ({ children }: { children: ReactNode }) => (
  <span
    aria-hidden
    className="grid size-11 shrink-0 place-items-center rounded-full bg-accent-soft font-medium text-accent [&_svg]:size-5"
  >
    {children}
  </span>
);

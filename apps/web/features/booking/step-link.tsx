import type { MouseEvent, ReactNode } from "react";
import { useBooking } from "./booking-context";
import type { VisitChange } from "./visit";

interface StepLinkProps {
  readonly change: VisitChange;
  readonly className?: string;
  readonly children: ReactNode;
  readonly onNear?: () => void;
}

/** Goes to another step. A real link: it works before script, and opens in another tab. */
export function StepLink({ change, className, children, onNear }: StepLinkProps) {
  const { handle } = useBooking();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    handle.go(change);
  };
  return (
    <a
      href={handle.hrefOf(change)}
      className={className}
      onClick={follow}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      {children}
    </a>
  );
}

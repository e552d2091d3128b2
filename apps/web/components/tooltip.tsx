"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

interface TooltipProps {
  /** Says again, or a little more, what the control's own name says; never the only place of it. */
  readonly text: ReactNode;
  readonly children: ReactElement;
  readonly side?: "top" | "bottom";
}

export const Tooltip = ({ text, children, side = "top" }: TooltipProps) => (
  <Base.Root>
    <Base.Trigger render={children} delay={400} />
    <Base.Portal>
      <Base.Positioner sideOffset={6} side={side} className="z-50">
        <Base.Popup className="max-w-64 rounded-inner bg-ink px-2 py-1 text-small text-paper shadow-float transition-opacity duration-(--quick) data-starting-style:opacity-0 data-ending-style:opacity-0 forced-colors:border">
          {text}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

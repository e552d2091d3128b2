"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { cx } from "class-variance-authority";
import type { ReactElement, ReactNode } from "react";
import { popup } from "./styles";

interface PopoverProps {
  readonly trigger: ReactElement;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

export function Popover({ trigger, title, children, align = "start", ...state }: PopoverProps) {
  return (
    <Base.Root {...state}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className="z-50">
          <Base.Popup className={cx(popup, "grid max-w-[min(24rem,100vw-2rem)] gap-3 p-4")}>
            <Base.Title className="text-lead">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

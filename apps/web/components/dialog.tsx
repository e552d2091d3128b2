"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { cx } from "class-variance-authority";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";
import { backdrop } from "./styles";

interface DialogProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** Asks for one decision. Esc and a click beside it close it; focus goes back to where it came from. */
export function Dialog({ title, description, children, actions, trigger, ...state }: DialogProps) {
  const t = useTranslations("ui");
  return (
    <Base.Root {...state}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Viewport className="fixed inset-0 z-40 grid place-items-end overflow-y-auto p-3 sm:place-items-center">
          <Base.Popup
            className={cx(
              "relative grid w-full max-w-md gap-4 rounded-[1rem] border border-line bg-raised p-5 text-ink shadow-float outline-none",
              "transition-[opacity,translate] duration-(--calm) data-starting-style:translate-y-3 data-starting-style:opacity-0 data-ending-style:opacity-0",
            )}
          >
            <div className="grid gap-1 pe-10">
              <Base.Title className="text-lead">{title}</Base.Title>
              {description && (
                <Base.Description className="text-ink-2">{description}</Base.Description>
              )}
            </div>
            {children}
            {actions && <div className="flex flex-wrap justify-end gap-2 pt-1">{actions}</div>}
            {/* Last, so that the focus begins in the content; above all, to the eye. */}
            <span className="absolute end-2.5 top-3">
              <Base.Close render={<IconButton label={t("close")} icon={<X aria-hidden />} />} />
            </span>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Wraps a button that closes the dialog or panel around it. */
export const DialogClose = ({ children }: { children: ReactElement }) => (
  <Base.Close render={children} />
);

"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";
import { backdrop } from "./styles";

interface SidePanelProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** False: the page beside it stays usable, as a day's grid does while a booking is open. */
  readonly modal?: boolean;
}

/** A page's second thought: at the end side of a desk screen, from below on a phone. */
export function SidePanel({
  title,
  description,
  children,
  footer,
  trigger,
  modal = true,
  ...state
}: SidePanelProps) {
  const t = useTranslations("ui");
  return (
    <Base.Root modal={modal} disablePointerDismissal={!modal} {...state}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        {modal && <Base.Backdrop className={backdrop} />}
        <Base.Popup className="fixed inset-x-0 bottom-0 z-40 flex max-h-[92dvh] flex-col rounded-t-[1rem] border-t border-line bg-raised text-ink shadow-float outline-none transition-[translate,opacity] duration-(--calm) data-ending-style:translate-y-8 data-ending-style:opacity-0 data-starting-style:translate-y-8 data-starting-style:opacity-0 sm:inset-y-0 sm:start-auto sm:end-0 sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-s sm:border-t-0 sm:data-ending-style:translate-x-8 sm:data-ending-style:translate-y-0 sm:data-starting-style:translate-x-8 sm:data-starting-style:translate-y-0 rtl:sm:data-ending-style:-translate-x-8 rtl:sm:data-starting-style:-translate-x-8">
          <div className="flex items-start justify-between gap-4 border-b border-line py-4 ps-5 pe-3">
            <div className="grid gap-0.5">
              <Base.Title className="text-lead">{title}</Base.Title>
              {description && (
                <Base.Description className="text-small text-ink-2">{description}</Base.Description>
              )}
            </div>
            <Base.Close render={<IconButton label={t("close")} icon={<X aria-hidden />} />} />
          </div>
          <div className="grow overflow-y-auto overscroll-contain p-5">{children}</div>
          {footer && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3 pb-[max(.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

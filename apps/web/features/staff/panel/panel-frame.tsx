"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "@/components/icon-button";
import { SidePanel } from "@/components/side-panel";
import { useDesk } from "../desk-context";
import { usePhone, useWide } from "../use-media";

interface PanelFrameProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  /** Opened to be typed into: the focus goes there. */
  readonly takesFocus?: boolean;
}

/** Beside the grid where there is room, over its edge where there is little, from below on a phone. */
export function PanelFrame(props: PanelFrameProps) {
  const { title, description, footer, children } = props;
  const { dispatch } = useDesk();
  const [wide, phone] = [useWide(), usePhone()];
  if (wide) return <Beside {...props} />;
  return (
    <SidePanel
      open
      modal={phone}
      onOpenChange={(open) => !open && dispatch({ type: "unselect" })}
      {...{ title, description, footer }}
    >
      {children}
    </SidePanel>
  );
}

function Beside({ title, description, footer, children, takesFocus = false }: PanelFrameProps) {
  const t = useTranslations("ui");
  const { dispatch } = useDesk();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus)
      body.current?.querySelector<HTMLElement>("input:not([type=radio]), [role=combobox]")?.focus();
  }, [takesFocus]);
  return (
    <aside
      aria-labelledby={id}
      className="flex w-88 shrink-0 flex-col border-s border-line bg-surface"
    >
      <header className="flex items-start justify-between gap-3 border-b border-line py-3 ps-5 pe-2.5">
        <div className="min-w-0 pt-1">
          <h2 id={id} className="text-lead [overflow-wrap:anywhere]">
            {title}
          </h2>
          {description && <div className="text-small text-ink-2">{description}</div>}
        </div>
        <IconButton
          label={t("close")}
          icon={<X aria-hidden />}
          onClick={() => dispatch({ type: "unselect" })}
        />
      </header>
      <div ref={body} className="grow overflow-y-auto overscroll-contain p-5">
        {children}
      </div>
      {footer && (
        <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
          {footer}
        </div>
      )}
    </aside>
  );
}

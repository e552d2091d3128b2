"use client";

import { Toast } from "@base-ui/react/toast";
import { CircleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface Notice {
  /** What happened, in a sentence. */
  readonly text: string;
  /** What can still be done about it: Undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Refused or failed: interrupts a screen reader, and stays until closed. */
  readonly urgent?: boolean;
}

// Long enough to be read, and to be taken back: messages and captures wait as long in the outbox.
const stays = { plain: 6_000, withAction: 10_000, urgent: 0 };

/** Says what has just happened, at the edge of the screen and to screen readers. */
export function useToast() {
  const { add, close } = Toast.useToastManager();
  return ({ text, action, urgent = false }: Notice) => {
    const timeout = urgent ? stays.urgent : action ? stays.withAction : stays.plain;
    const id: string = add({
      title: text,
      timeout,
      priority: urgent ? "high" : "low",
      ...(urgent && { type: "urgent" }),
      ...(action && {
        actionProps: {
          children: action.label,
          onClick: () => {
            action.run();
            close(id);
          },
        },
      }),
    });
    return id;
  };
}

export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 top-3 z-[60] flex flex-col items-start gap-2 md:top-auto md:bottom-5">
          <Notices />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Notices() {
  const t = useTranslations("ui");
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["up", "down", "left", "right"]}
      className="max-w-full rounded-[12px] bg-ink text-paper shadow-float transition-[opacity,translate] duration-(--calm) data-starting-style:-translate-y-3 md:data-starting-style:translate-y-3 data-starting-style:opacity-0 data-ending-style:opacity-0 data-limited:hidden forced-colors:border"
    >
      <Toast.Content className="flex items-center gap-4 py-2 ps-4 pe-2">
        {toast.type === "urgent" && (
          <CircleAlert aria-hidden className="-me-1.5 size-4.5 shrink-0" />
        )}
        <Toast.Title render={<p />} className="py-1" />
        <span className="flex items-center">
          <Toast.Action className="min-h-8 touch:min-h-11 rounded-inner px-2 font-semibold underline underline-offset-3 outline-current" />
          <Toast.Close
            aria-label={t("close")}
            className="grid size-8 touch:size-11 place-items-center rounded-inner opacity-80 outline-current hover:opacity-100"
          >
            <X aria-hidden className="size-4" />
          </Toast.Close>
        </span>
      </Toast.Content>
    </Toast.Root>
  ));
}

"use client";

import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { Button } from "@/components/button";
import { Dialog, DialogClose } from "@/components/dialog";

interface ConfirmProps {
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly title: string;
  readonly text: ReactNode;
  /** What confirming does: "Archive". */
  readonly act: string;
  readonly onConfirm: () => void;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** Asks once before something that is not easily taken back. */
export function Confirm({ title, text, act, onConfirm, danger, children, ...state }: ConfirmProps) {
  const t = useTranslations("console.form");
  return (
    <Dialog
      {...state}
      title={title}
      description={text}
      actions={
        <>
          <DialogClose>
            <Button look="quiet">{t("cancel")}</Button>
          </DialogClose>
          <DialogClose>
            <Button look={danger ? "danger" : "primary"} onClick={onConfirm}>
              {act}
            </Button>
          </DialogClose>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

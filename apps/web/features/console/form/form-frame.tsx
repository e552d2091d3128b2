"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { LeaveGuard } from "./leave-guard";
import type { Form } from "./use-form";

interface FormFrameProps {
  readonly form: Form;
  readonly label: string;
  /** Why it can be read but not saved. */
  readonly locked?: string | null | undefined;
  /** What saving is called where it makes something new; such a form can be sent as it is. */
  readonly create?: string | undefined;
  /** Beside the buttons: what the form as it is now comes to. */
  readonly note?: ReactNode;
  /** Leaves without having made anything. */
  readonly onStop?: { readonly label: string; readonly run: () => void } | undefined;
  readonly children: ReactNode;
}

/** A page's form: what was wrong above it, what can be done with it below, always in sight. */
export function FormFrame({ form, label, locked, create, note, onStop, children }: FormFrameProps) {
  const t = useTranslations("console.form");
  return (
    <form noValidate aria-label={label} onSubmit={form.onSubmit} className="grid gap-2">
      <LeaveGuard when={form.isDirty && !form.sending} />
      {form.summary && (
        <div className="pb-4">
          <ErrorSummary key={form.attempt} {...form.summary} />
        </div>
      )}
      <fieldset disabled={Boolean(locked)} className="contents">
        {children}
      </fieldset>
      <div className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-20 -mx-4 flex min-h-15 flex-wrap items-center justify-end gap-2 border-t border-line bg-paper/95 px-4 py-2.5 backdrop-blur md:bottom-0 md:-mx-8 md:px-8">
        <div className="me-auto min-w-0 text-small text-ink-2">
          {locked ?? note ?? (form.isDirty && !create ? t("unsaved") : null)}
        </div>
        {onStop && (
          <Button look="bare" onClick={onStop.run}>
            {onStop.label}
          </Button>
        )}
        {!locked && (
          <>
            {!create && (
              <Button
                look="bare"
                aria-disabled={!form.isDirty}
                className="aria-disabled:invisible"
                onClick={() => form.isDirty && form.discard()}
              >
                {t("discard")}
              </Button>
            )}
            <Button type="submit" loading={form.sending} disabled={!create && !form.isDirty}>
              {create ?? t("save")}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

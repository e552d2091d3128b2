"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { SidePanel } from "@/components/side-panel";
import { Confirm } from "./confirm";
import type { Form } from "./use-form";

interface PanelFormProps {
  readonly form: Form;
  readonly title: string;
  readonly description?: string;
  readonly save?: string | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** At the other end of the footer: archive, remove. */
  readonly aside?: ReactNode;
}

/** A small form beside its page. Closing it asks before anything typed is lost. */
export function PanelForm(props: PanelFormProps) {
  const { form, title, description, save, open, onClose, children, aside } = props;
  const t = useTranslations("console.form");
  const [asking, setAsking] = useState(false);
  const close = () => (form.isDirty ? setAsking(true) : onClose());
  function leave() {
    form.discard();
    onClose();
  }
  return (
    <SidePanel
      title={title}
      description={description}
      open={open}
      onOpenChange={(next) => !next && close()}
      footer={
        <>
          {aside && <span className="me-auto">{aside}</span>}
          <Button look="quiet" onClick={close}>
            {t("cancel")}
          </Button>
          <Button loading={form.sending} onClick={() => void form.submit()}>
            {save ?? t("save")}
          </Button>
        </>
      }
    >
      <form noValidate aria-label={title} onSubmit={form.onSubmit} className="grid gap-5">
        {form.summary && <ErrorSummary key={form.attempt} {...form.summary} />}
        {children}
        {/* Enter in a field sends the form, as it does everywhere. */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </form>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t("leave.title")}
        text={t("leave.text")}
        act={t("leave.leave")}
        onConfirm={leave}
      />
    </SidePanel>
  );
}

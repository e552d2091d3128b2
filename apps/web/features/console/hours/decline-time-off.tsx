"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { Confirm } from "../form/confirm";

interface DeclineTimeOffProps {
  readonly name: string;
  readonly onDecline: (note: string) => void;
}

export function DeclineTimeOff({ name, onDecline }: DeclineTimeOffProps) {
  const t = useTranslations("console.timeOff");
  const [note, setNote] = useState("");
  return (
    <Confirm
      trigger={
        <Button look="quiet" aria-label={t("declineNamed", { name })}>
          {t("decline")}
        </Button>
      }
      title={t("declineTitle", { name })}
      text={t("declineText")}
      act={t("decline")}
      onConfirm={() => onDecline(note)}
    >
      <Field label={t("note")} note={t("optional")}>
        {(control) => (
          <TextInput {...control} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
    </Confirm>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { minuteOf } from "../board/span";
import { useToday } from "../desk-data";
import type { Draft } from "../desk-state";
import { Refused } from "../move/refused";
import { PanelFrame } from "../panel/panel-frame";
import { usePlace } from "../place-context";
import { WhenFields } from "../when/when-fields";
import { CustomerFields } from "./customer-fields";
import { focusFirstError } from "./focus-first-error";
import { KindSwitch } from "./kind-switch";
import { useNewBooking } from "./use-new-booking";
import { WhatFields } from "./what-fields";

/** A booking made at the desk: what, with whom, when, for whom. Nothing that was typed is lost when the server refuses. */
export function NewBookingPanel({ draft }: { draft: Draft }) {
  const t = useTranslations("staff.new");
  const form = useNewBooking(draft);
  const today = useToday();
  const place = usePlace();
  return (
    <PanelFrame
      title={t("title")}
      takesFocus
      footer={
        <Button form="new-booking" type="submit" wide loading={form.sending}>
          {t("submit")}
        </Button>
      }
    >
      <form
        id="new-booking"
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const { currentTarget } = event;
          void form.submit().then(() => focusFirstError(currentTarget));
        }}
      >
        <KindSwitch kind="new" draft={draft} />
        <WhatFields
          what={form.what}
          resourceId={draft.resourceId}
          onChange={form.setWhat}
          error={form.errors.what}
        />
        <WhenFields
          wanted={form.wanted}
          locationId={form.locationId}
          on={draft.on}
          startsAt={draft.startsAt}
          today={today}
          onChange={form.setWhen}
          error={form.errors.startsAt}
        />
        {form.refused && (
          <Refused
            error={form.refused}
            on={draft.on}
            onChoose={(at) => form.setWhen({ on: place.dayOf(at), startsAt: minuteOf(at) })}
          />
        )}
        <CustomerFields customer={form.customer} onChange={form.setCustomer} errors={form.errors} />
        <Field label={t("note")} note={t("optional")}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={2000}
              value={form.note}
              onChange={(event) => form.setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </PanelFrame>
  );
}

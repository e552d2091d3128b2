"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import type { Address } from "../address/address";
import { useToday } from "../desk-data";
import type { Draft } from "../desk-state";
import { PanelFrame } from "../panel/panel-frame";
import { DayField } from "../when/day-field";
import { Conflicts } from "./conflicts";
import { focusFirstError } from "./focus-first-error";
import { KindSwitch } from "./kind-switch";
import { useBlockTime } from "./use-block-time";

interface BlockTimePanelProps {
  readonly draft: Draft;
  readonly go: (change: Partial<Address>) => void;
}

/** Time in which nobody can be booked: a school play, a machine at the mechanic's. */
export function BlockTimePanel({ draft, go }: BlockTimePanelProps) {
  const t = useTranslations("staff.blockTime");
  const form = useBlockTime(draft);
  const today = useToday();
  return (
    <PanelFrame
      title={t("title")}
      footer={
        form.conflicts.length === 0 && (
          <Button form="block-time" type="submit" wide loading={form.sending}>
            {t("submit")}
          </Button>
        )
      }
    >
      {form.conflicts.length > 0 ? (
        <Conflicts conflicts={form.conflicts} go={go} />
      ) : (
        <form
          id="block-time"
          noValidate
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            const { currentTarget } = event;
            void form.submit().then(() => focusFirstError(currentTarget));
          }}
        >
          <KindSwitch kind="block-time" draft={draft} />
          <Field label={t("whose")} error={form.errors.resource}>
            {(control) => (
              <Select
                {...control}
                options={form.resources}
                value={draft.resourceId}
                placeholder={t("choose")}
                onChange={(resourceId) => form.change({ resourceId })}
              />
            )}
          </Field>
          <Field label={t("day")}>
            {(control) => (
              <DayField
                {...control}
                value={draft.on}
                today={today}
                onChange={(on) => form.change({ on, startsAt: null })}
              />
            )}
          </Field>
          <Field label={t("from")} error={form.errors.startsAt}>
            {(control) => (
              <Combobox
                {...control}
                options={form.starts}
                value={draft.startsAt === null ? null : String(draft.startsAt)}
                onChange={(value) =>
                  form.change({ startsAt: value === null ? null : Number(value) })
                }
                empty={t("noSuchTime")}
              />
            )}
          </Field>
          <Field label={t("until")}>
            {(control) => (
              <Combobox
                {...control}
                options={form.ends}
                value={draft.startsAt === null ? null : String(draft.startsAt + form.minutes)}
                onChange={(value) =>
                  value !== null &&
                  draft.startsAt !== null &&
                  form.change({ minutes: Number(value) - draft.startsAt })
                }
                empty={t("noSuchTime")}
              />
            )}
          </Field>
          <Field label={t("reason")} note={t("optional")} hint={t("reasonHint")}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                maxLength={500}
                value={form.reason}
                onChange={(event) => form.setReason(event.target.value)}
              />
            )}
          </Field>
          {form.failed && (
            <p
              role="alert"
              className="rounded-card bg-danger-soft px-4 py-3 font-medium text-danger"
            >
              {form.failed}
            </p>
          )}
        </form>
      )}
    </PanelFrame>
  );
}

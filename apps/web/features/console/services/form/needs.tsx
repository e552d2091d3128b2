"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { IconButton } from "@/components/icon-button";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { CountInput } from "../../form/count-input";
import { Section } from "../../form/section";
import { kinds } from "../types";
import type { PartProps } from "./part";
import type { ServiceDraft } from "./service-draft";

const throughout = "throughout";
type Need = ServiceDraft["needs"][number];

/** What a visit takes at once: all of these, each of its kind. */
export function Needs({ form: { draft, change, field } }: PartProps) {
  const t = useTranslations("console.service.needs");
  const kindName = useTranslations("console.kinds");
  const made = useRef(0);
  const edit = (key: string, part: Partial<Need>) =>
    change({ needs: draft.needs.map((need) => (need.key === key ? { ...need, ...part } : need)) });
  function add() {
    const kind = draft.needs.some((need) => need.kind === "staff") ? "room" : "staff";
    const key = `new-need-${++made.current}`;
    change({ needs: [...draft.needs, { key, kind, role: kind, quantity: 1, step: null }] });
  }
  return (
    <Section title={t("title")} hint={t("hint")}>
      {draft.needs.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      {draft.needs.map((need, index) => {
        const number = { number: index + 1 };
        return (
          <div
            key={need.key}
            role="group"
            aria-label={t("need", number)}
            className="grid grid-cols-2 items-start gap-3 border-s-2 border-line ps-4 sm:grid-cols-[1fr_1fr_auto]"
          >
            <Field label={t("kind")}>
              {(control) => (
                <Select
                  {...control}
                  options={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
                  value={need.kind}
                  onChange={(kind) =>
                    edit(need.key, { kind, ...(need.role === need.kind && { role: kind }) })
                  }
                />
              )}
            </Field>
            <Field label={t("role")} {...field(need.key)}>
              {(control) => (
                <TextInput
                  {...control}
                  value={need.role}
                  onChange={(event) => edit(need.key, { role: event.target.value })}
                />
              )}
            </Field>
            <span className="col-span-2 flex justify-end sm:col-span-1 sm:pt-6.5">
              <IconButton
                label={t("remove", number)}
                icon={<X aria-hidden />}
                onClick={() => change({ needs: draft.needs.filter((one) => one.key !== need.key) })}
              />
            </span>
            <Field label={t("quantity")}>
              {(control) => (
                <CountInput
                  {...control}
                  value={need.quantity}
                  onChange={(quantity) => edit(need.key, { quantity })}
                  min={1}
                  max={100}
                />
              )}
            </Field>
            {draft.steps.length > 0 && (
              <Field label={t("when")}>
                {(control) => (
                  <Select
                    {...control}
                    options={[
                      { value: throughout, label: t("throughout") },
                      ...draft.steps.map((step, at) => ({
                        value: step.key,
                        label: step.label || t("step", { number: at + 1 }),
                      })),
                    ]}
                    value={need.step ?? throughout}
                    onChange={(step) => edit(need.key, { step: step === throughout ? null : step })}
                  />
                )}
              </Field>
            )}
          </div>
        );
      })}
      <Button look="quiet" size="small" className="justify-self-start" onClick={add}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
    </Section>
  );
}

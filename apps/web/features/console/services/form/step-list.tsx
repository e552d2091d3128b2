"use client";

import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { IconButton } from "@/components/icon-button";
import { TextInput } from "@/components/text-input";
import { CountInput } from "../../form/count-input";
import { Section } from "../../form/section";
import type { PartProps } from "./part";
import { StepSum } from "./step-sum";
import { type DraftStep, moved } from "./steps";

/** The parts of a visit in order, with the time between them in which nobody is needed. */
export function StepList({ form }: PartProps) {
  const t = useTranslations("console.service.steps");
  const common = useTranslations("console.form");
  const { draft, change, field, errorOf } = form;
  const { steps } = draft;
  const made = useRef(0);
  const edit = (key: string, part: Partial<DraftStep>) =>
    change({ steps: steps.map((step) => (step.key === key ? { ...step, ...part } : step)) });

  function add() {
    const key = `new-step-${++made.current}`;
    const first = steps.length === 0;
    const durationMinutes = first ? (draft.durationMinutes ?? 30) : 15;
    change({ steps: [...steps, { key, label: "", durationMinutes, gapAfterMinutes: 0 }] });
  }
  // What needed the step that goes is needed throughout.
  const remove = (key: string) =>
    change({
      steps: steps.filter((step) => step.key !== key),
      needs: draft.needs.map((need) => (need.step === key ? { ...need, step: null } : need)),
    });

  return (
    <Section title={t("title")} hint={t("hint")}>
      {steps.length > 0 && (
        <ol className="grid gap-4">
          {steps.map((step, index) => {
            const number = { number: index + 1 };
            return (
              <li key={step.key} className="grid gap-3 border-s-2 border-line ps-4">
                <div className="flex items-start gap-1">
                  <div className="grow">
                    <Field label={t("label", number)} {...field(step.key)}>
                      {(control) => (
                        <TextInput
                          {...control}
                          value={step.label}
                          onChange={(event) => edit(step.key, { label: event.target.value })}
                        />
                      )}
                    </Field>
                  </div>
                  <span className="flex pt-6.5">
                    <IconButton
                      label={t("up", number)}
                      icon={<ArrowUp aria-hidden />}
                      disabled={index === 0}
                      onClick={() => change({ steps: moved(steps, index, -1) })}
                    />
                    <IconButton
                      label={t("down", number)}
                      icon={<ArrowDown aria-hidden />}
                      disabled={index === steps.length - 1}
                      onClick={() => change({ steps: moved(steps, index, 1) })}
                    />
                    <IconButton
                      label={t("remove", number)}
                      icon={<X aria-hidden />}
                      onClick={() => remove(step.key)}
                    />
                  </span>
                </div>
                <div className="flex flex-wrap gap-4">
                  <Field label={t("duration", number)}>
                    {(control) => (
                      <CountInput
                        {...control}
                        value={step.durationMinutes}
                        onChange={(durationMinutes) => edit(step.key, { durationMinutes })}
                        min={1}
                        max={44_640}
                        step={5}
                        unit={common("minutes")}
                      />
                    )}
                  </Field>
                  {index < steps.length - 1 && (
                    <Field label={t("gap", number)}>
                      {(control) => (
                        <CountInput
                          {...control}
                          value={step.gapAfterMinutes}
                          onChange={(gapAfterMinutes) => edit(step.key, { gapAfterMinutes })}
                          max={44_640}
                          step={5}
                          unit={common("minutes")}
                        />
                      )}
                    </Field>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {steps.length > 0 && (
        <StepSum
          steps={steps}
          durationMinutes={draft.durationMinutes}
          error={errorOf("steps")}
          onTake={(durationMinutes) => change({ durationMinutes, steps })}
        />
      )}
      <Button look="quiet" size="small" className="justify-self-start" onClick={add}>
        <Plus aria-hidden className="size-4" />
        {steps.length === 0 ? t("first") : t("add")}
      </Button>
    </Section>
  );
}

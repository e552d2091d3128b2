"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/icon-button";
import { TextInput } from "@/components/text-input";
import { TimeInput } from "../../form/time-input";
import { fieldOf } from "./draft-week";
import { FieldErrors } from "./field-errors";
import type { DraftBreak } from "./types";

interface BreakLineProps {
  readonly part: DraftBreak;
  readonly of: { readonly day: string; readonly number: number };
  readonly onChange: (part: Partial<DraftBreak>) => void;
  readonly onRemove: () => void;
  readonly errorOf: (field: string) => string | undefined;
}

export function BreakLine({ part, of, onChange, onRemove, errorOf }: BreakLineProps) {
  const t = useTranslations("console.hours.week");
  const [name, from, until] = [
    fieldOf(part, "name"),
    fieldOf(part, "from"),
    fieldOf(part, "until"),
  ];
  const errors = [name, from, until].map(errorOf);
  const described = errors.some(Boolean) ? `${part.key}-error` : undefined;
  return (
    <div
      role="group"
      aria-label={t("break", of)}
      className="grid gap-2 border-s-2 border-line ps-3"
    >
      <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
        <TextInput
          id={name}
          aria-label={t("breakName", of)}
          aria-describedby={described}
          aria-invalid={errorOf(name) !== undefined || undefined}
          className="w-32! grow sm:grow-0"
          value={part.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <span className="flex items-center gap-1.5">
          <TimeInput
            id={from}
            label={t("breakFrom", of)}
            value={part.from}
            onChange={(text) => onChange({ from: text })}
            invalid={errorOf(from) !== undefined}
            describedBy={described}
          />
          <span aria-hidden className="text-ink-3">
            –
          </span>
          <TimeInput
            id={until}
            label={t("breakUntil", of)}
            value={part.until}
            onChange={(text) => onChange({ until: text })}
            invalid={errorOf(until) !== undefined}
            describedBy={described}
          />
        </span>
        <IconButton
          className="ms-auto"
          label={t("removeBreak", of)}
          icon={<X aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <FieldErrors id={`${part.key}-error`} errors={errors} />
    </div>
  );
}

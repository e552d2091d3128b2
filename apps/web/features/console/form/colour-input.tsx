"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ControlProps } from "@/components/field";
import { IconButton } from "@/components/icon-button";

interface ColourInputProps extends ControlProps {
  /** "#2f6f4f", or "" for none. */
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

/** A colour, or none: the browser's own picker cannot say none, so a button does. */
export function ColourInput({ value, onChange, ...control }: ColourInputProps) {
  const t = useTranslations("console.form");
  return (
    <div className="flex items-center gap-2">
      <input
        {...control}
        type="color"
        value={value || "#808080"}
        onChange={(event) => onChange(event.target.value)}
        className="control w-14 rounded-card border border-edge bg-surface p-1 data-empty:opacity-60"
        data-empty={value === "" || undefined}
      />
      <span className="text-ink-2">{value || t("noColour")}</span>
      {value && (
        <IconButton
          label={t("clearColour")}
          icon={<X aria-hidden />}
          onClick={() => onChange("")}
        />
      )}
    </div>
  );
}

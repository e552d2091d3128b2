"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { cx } from "class-variance-authority";
import { Check, ChevronsUpDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ControlProps } from "./field";
import type { Option } from "./select";
import { inputBox, listItem, popup } from "./styles";

interface ComboboxProps<Value extends string> extends Partial<ControlProps> {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly placeholder?: string;
  /** Said when nothing fits what was typed. */
  readonly empty: string;
  /** When the options come from a search elsewhere: called while typing, and nothing is filtered here. */
  readonly onSearch?: (text: string) => void;
}

export function Combobox<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  empty,
  onSearch,
  ...control
}: ComboboxProps<Value>) {
  const t = useTranslations("ui.combobox");
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Base.Root
      items={options}
      value={chosen}
      onValueChange={(option) => onChange(option?.value ?? null)}
      isItemEqualToValue={(a, b) => a.value === b.value}
      {...(onSearch && { filter: null, onInputValueChange: onSearch })}
    >
      <Base.InputGroup className="relative">
        <Base.Input {...control} placeholder={placeholder} className={cx(inputBox, "pe-16")} />
        <span className="absolute inset-y-0 end-1 flex items-center text-ink-3">
          <Base.Clear
            aria-label={t("clear")}
            className="grid size-7 place-items-center hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Base.Clear>
          <Base.Trigger
            aria-label={t("open")}
            className="grid size-7 place-items-center hover:text-ink"
          >
            <ChevronsUpDown aria-hidden className="size-4" />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50">
          <Base.Popup className={cx(popup, "w-(--anchor-width) p-1")}>
            <Base.Empty className="px-2.5 py-2 text-ink-2 empty:hidden">{empty}</Base.Empty>
            <Base.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto">
              {(option: Option<Value>) => (
                <Base.Item key={option.value} value={option} className={listItem}>
                  <span className="grow">
                    {option.label}
                    {option.note && (
                      <span className="block text-small text-ink-2">{option.note}</span>
                    )}
                  </span>
                  <Base.ItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

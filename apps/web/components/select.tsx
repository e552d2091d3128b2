"use client";

import { Select as Base } from "@base-ui/react/select";
import { cx } from "class-variance-authority";
import { Check, ChevronsUpDown } from "lucide-react";
import type { ControlProps } from "./field";
import { inputBox, listItem, popup } from "./styles";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
}

interface SelectProps<Value extends string> extends Partial<ControlProps> {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly name?: string;
  readonly disabled?: boolean;
  /** Where no Field gives it a label. */
  readonly "aria-label"?: string;
}

export function Select<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  name,
  disabled,
  ...control
}: SelectProps<Value>) {
  return (
    <Base.Root
      items={options}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
      {...{ name, disabled }}
    >
      <Base.Trigger
        {...control}
        className={cx(inputBox, "flex items-center justify-between gap-2 text-start")}
      >
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-3" />
        <Base.Icon>
          <ChevronsUpDown aria-hidden className="size-4 text-ink-3" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <Base.Popup className={cx(popup, "min-w-(--anchor-width) p-1")}>
            <Base.List className="max-h-(--available-height) overflow-y-auto">
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={listItem}>
                  <Base.ItemText className="grow">
                    {option.label}
                    {option.note && (
                      <span className="block text-small text-ink-2">{option.note}</span>
                    )}
                  </Base.ItemText>
                  <Base.ItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { cx } from "class-variance-authority";
import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { listItem, popup } from "./styles";

interface MenuProps {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly align?: "start" | "end";
  readonly side?: "bottom" | "top";
}

export function Menu({ trigger, children, align = "start", side = "bottom" }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} side={side} className="z-50">
          <Base.Popup
            className={cx(popup, "max-h-(--available-height) min-w-52 overflow-y-auto p-1")}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly onSelect?: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
}

export const MenuItem = ({ icon, children, onSelect, danger, disabled }: MenuItemProps) => (
  <Base.Item
    className={cx(listItem, danger && "text-danger", "[&_svg]:size-4")}
    onClick={onSelect}
    disabled={disabled}
  >
    {icon}
    {children}
  </Base.Item>
);

export const MenuLink = ({ href, icon, children }: MenuItemProps & { href: string }) => (
  <Base.LinkItem render={<Link href={href} />} className={cx(listItem, "[&_svg]:size-4")}>
    {icon}
    {children}
  </Base.LinkItem>
);

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, inside a menu: a theme, a business. */
export const MenuChoice = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: MenuChoiceProps<Value>) => (
  <Base.Group>
    <Base.GroupLabel className="px-2.5 pt-2 pb-1 text-small text-ink-3">{label}</Base.GroupLabel>
    <Base.RadioGroup value={value} onValueChange={onChange}>
      {options.map((option) => (
        <Base.RadioItem
          key={option.value}
          value={option.value}
          closeOnClick
          className={cx(listItem, "justify-between")}
        >
          {option.label}
          <Base.RadioItemIndicator>
            <Check aria-hidden className="size-4 text-accent" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  </Base.Group>
);

export const MenuSeparator = () => <Base.Separator className="mx-1 my-1 h-px bg-line" />;

"use client";

import { cva } from "class-variance-authority";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Menu, MenuLink } from "@/components/menu";
import { type Area, doors, type NavItem, navigation } from "./navigation";

type Shape = "rail" | "list" | "bar";

const look = cva("flex items-center rounded-card transition-colors", {
  variants: {
    shape: {
      rail: "flex-col gap-1 py-2 text-small",
      list: "gap-3 px-3 py-2 touch:py-3",
      bar: "min-h-14 w-full flex-col justify-center gap-0.5 text-small",
    },
    current: {
      true: "bg-accent-soft font-medium text-accent forced-colors:outline",
      false: "text-ink-2 hover:bg-sunken hover:text-ink",
    },
  },
});

const listed: Record<Shape, string> = {
  rail: "grid grid-cols-1 gap-1",
  list: "grid gap-0.5",
  bar: "grid auto-cols-fr grid-flow-col gap-1 px-2 py-1",
};

/** As many as a thumb can tell apart; the rest of a longer list stands behind the last. */
const widest = 5;

interface NavLinksProps {
  readonly area: Area;
  readonly shape: Shape;
  /** Whether the reader has anything to set up: the way to the console is shown to nobody else. */
  readonly mayManage: boolean;
}

/** This area's pages, and the way to the other area. */
export function NavLinks({ area, shape, mayManage }: NavLinksProps) {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  const here: readonly NavItem[] = navigation[area];
  const door = area === "console" || mayManage ? [doors[area]] : [];
  const isFull = shape === "bar" && here.length + door.length > widest;
  const shown = isFull ? [...here.slice(0, widest - 2), ...door] : [...here, ...door];
  const rest = isFull ? here.slice(widest - 2) : [];
  const isCurrent = ({ href, exact }: NavItem) =>
    path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <ul className={listed[shape]}>
      {shown.map((item) => (
        <li key={item.key} className={item === doors.console && shape === "list" ? divided : ""}>
          <Link
            href={item.href}
            aria-current={isCurrent(item) ? "page" : undefined}
            className={look({ shape, current: isCurrent(item) })}
          >
            <item.icon aria-hidden className="size-5 shrink-0 stroke-[1.75]" />
            <span className="max-w-full truncate">{t(item.key)}</span>
          </Link>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Menu
            align="end"
            side="top"
            trigger={
              <button
                type="button"
                className={look({ shape, current: rest.some((item) => isCurrent(item)) })}
              >
                <Ellipsis aria-hidden className="size-5 shrink-0 stroke-[1.75]" />
                {t("more")}
              </button>
            }
          >
            {rest.map((item) => (
              <MenuLink key={item.key} href={item.href} icon={<item.icon aria-hidden />}>
                {t(item.key)}
              </MenuLink>
            ))}
          </Menu>
        </li>
      )}
    </ul>
  );
}

const divided = "mt-2 border-t border-line pt-2";

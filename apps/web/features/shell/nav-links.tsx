"use client";

import { cva } from "class-variance-authority";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type Area, type NavItem, navigation } from "./navigation";

type Shape = "rail" | "list" | "bar";

const look = cva("flex items-center rounded-card transition-colors", {
  variants: {
    shape: {
      rail: "flex-col gap-1 py-2 text-small",
      list: "gap-3 px-3 py-2 touch:py-3",
      bar: "min-h-14 flex-col justify-center gap-0.5 text-small",
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

/** This area's pages, and the way to the other area. */
export function NavLinks({ area, shape }: { area: Area; shape: Shape }) {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  const other = area === "staff" ? navigation.console[0] : navigation.staff[0];
  const items: readonly NavItem[] = [...navigation[area], other];
  return (
    <ul className={listed[shape]}>
      {items.map(({ key, href, icon: Icon, exact }) => {
        const current = exact ? path === href : path === href || path.startsWith(`${href}/`);
        return (
          <li key={key}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={look({ shape, current })}
            >
              <Icon aria-hidden className="size-5 shrink-0 stroke-[1.75]" />
              <span className="max-w-full truncate">{t(key)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

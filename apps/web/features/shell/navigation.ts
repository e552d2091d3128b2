import { CalendarDays, type LucideIcon, SlidersHorizontal } from "lucide-react";
import type { Messages } from "next-intl";

export interface NavItem {
  readonly key: keyof Messages["shell"]["nav"];
  readonly href: string;
  readonly icon: LucideIcon;
  /** Current on this very page only, not on those below it. */
  readonly exact?: boolean;
}

/** The places of each area, in the order of the day. A page that exists has its line here. */
export const navigation = {
  staff: [{ key: "day", href: "/staff", icon: CalendarDays }],
  console: [{ key: "overview", href: "/console", icon: SlidersHorizontal, exact: true }],
} as const satisfies Record<string, readonly NavItem[]>;

export type Area = keyof typeof navigation;

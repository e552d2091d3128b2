import {
  Armchair,
  CalendarDays,
  Clock,
  House,
  ListChecks,
  type LucideIcon,
  SlidersHorizontal,
  Store,
  UserCog,
  Users,
} from "lucide-react";
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
  console: [
    { key: "overview", href: "/console", icon: House, exact: true },
    { key: "hours", href: "/console/hours", icon: Clock },
    { key: "services", href: "/console/services", icon: ListChecks },
    { key: "resources", href: "/console/resources", icon: Armchair },
    { key: "customers", href: "/console/customers", icon: Users },
    { key: "team", href: "/console/people", icon: UserCog },
    { key: "business", href: "/console/business", icon: Store },
  ],
} as const satisfies Record<string, readonly NavItem[]>;

export type Area = keyof typeof navigation;

/** From each area the way to the other. */
export const doors: Record<Area, NavItem> = {
  staff: { key: "console", href: "/console", icon: SlidersHorizontal },
  console: { key: "day", href: "/staff", icon: CalendarDays },
};

"use client";

import { ChevronsUpDown, LogOut, MonitorSmartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/menu";
import { authPost } from "@/lib/auth-client";
import { initials } from "./initials";
import { ThemeChoice } from "./theme-choice";
import type { Surroundings } from "./types";

interface UserMenuProps extends Pick<Surroundings, "user"> {
  readonly compact?: boolean;
}

export function UserMenu({ user, compact = false }: UserMenuProps) {
  const t = useTranslations("shell.user");
  async function signOut() {
    await authPost("sign-out", {});
    location.assign("/sign-in?after=signedOut");
  }
  return (
    <Menu
      align={compact ? "end" : "start"}
      side="top"
      trigger={
        <button
          type="button"
          aria-label={t("menu", { name: user.name })}
          className="flex min-w-0 items-center gap-2.5 rounded-card p-1.5 text-start transition-colors hover:bg-sunken"
        >
          <span
            aria-hidden
            className="grid size-8 shrink-0 place-items-center rounded-full border border-line bg-sunken text-small font-semibold text-ink-2"
          >
            {initials(user.name)}
          </span>
          {!compact && <span className="grow truncate">{user.name}</span>}
          {!compact && <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-3" />}
        </button>
      }
    >
      <div className="max-w-64 px-2.5 py-2">
        <div className="truncate font-semibold">{user.name}</div>
        <div className="truncate text-small text-ink-2">{user.email}</div>
      </div>
      <MenuSeparator />
      <ThemeChoice />
      <MenuSeparator />
      <MenuLink href="/account/sessions" icon={<MonitorSmartphone aria-hidden />}>
        {t("sessions")}
      </MenuLink>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void signOut()}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/radio-cards";
import type { Role } from "./types";

interface RoleFieldProps {
  readonly roles: readonly Role[];
  readonly value: Role;
  readonly onChange: (role: Role) => void;
  /** Why it stays what it is. */
  readonly locked?: string | null;
}

export function RoleField({ roles, value, onChange, locked }: RoleFieldProps) {
  const t = useTranslations("console.people");
  return (
    <div className="grid gap-2">
      <RadioCards
        legend={t("role")}
        name="role"
        cards={roles.map((role) => ({
          value: role,
          title: t(`roles.${role}`),
          note: t(`roleNotes.${role}`),
          disabled: Boolean(locked) && role !== value,
        }))}
        value={value}
        onChange={onChange}
      />
      {locked && <p className="text-small text-ink-2">{locked}</p>}
    </div>
  );
}

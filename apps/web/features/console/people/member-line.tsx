"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { TextLink } from "@/components/text-link";
import { initials } from "@/features/shell/initials";
import type { Member } from "./types";
import { useScopeText } from "./use-scope-text";

export function MemberLine({ member, onEdit }: { member: Member; onEdit: () => void }) {
  const t = useTranslations("console.people");
  const scopeText = useScopeText();
  const { name, email, role, resource } = member;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3">
      <span
        aria-hidden
        className="grid size-9 shrink-0 place-items-center rounded-full border border-line bg-sunken text-small font-semibold text-ink-2"
      >
        {initials(name)}
      </span>
      <div className="min-w-0 grow basis-48">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium wrap-anywhere">{name}</span>
          {member.isMe && <Badge>{t("you")}</Badge>}
        </p>
        <p className="wrap-anywhere text-ink-2">{email}</p>
      </div>
      <div className="grid basis-48 gap-0.5">
        <p>
          {t(`roles.${role}`)} · {scopeText(member.locations)}
        </p>
        {resource && (
          <p className="text-ink-2">
            {t.rich("calendar", {
              name: resource.name,
              link: (text) => (
                <TextLink href={`/console/resources/${resource.id}`}>{text}</TextLink>
              ),
            })}
          </p>
        )}
      </div>
      <span className="ms-auto">
        {member.mayChange && (
          <Button look="quiet" size="small" aria-label={t("editNamed", { name })} onClick={onEdit}>
            {t("edit")}
          </Button>
        )}
      </span>
    </li>
  );
}

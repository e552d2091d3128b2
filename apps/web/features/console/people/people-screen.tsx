"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useTRPC } from "@/lib/trpc/client";
import { ConsolePage } from "../parts/console-page";
import { useBusiness } from "../parts/use-business";
import { InvitationLine } from "./invitation-line";
import { InviteForm } from "./invite-form";
import { MemberForm } from "./member-form";
import { MemberLine } from "./member-line";

/** Who works here and as what, and who has been asked to. */
export function PeopleScreen() {
  const t = useTranslations("console.people");
  const { members, invitations } = useTRPC();
  const { data: team } = useSuspenseQuery(members.list.queryOptions());
  const { data: asked } = useSuspenseQuery(invitations.list.queryOptions());
  const mayEdit = useBusiness().may("member:edit");
  const [inviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const member = team.find((one) => one.id === editing) ?? null;
  return (
    <ConsolePage
      title={t("title")}
      lead={t("lead")}
      actions={
        mayEdit && (
          <Button onClick={() => setInviting(true)}>
            <UserPlus aria-hidden className="size-4" />
            {t("invite")}
          </Button>
        )
      }
    >
      <div className="grid gap-10">
        <ul aria-label={t("members")} className="border-b border-line">
          {team.map((one) => (
            <MemberLine key={one.id} member={one} onEdit={() => setEditing(one.id)} />
          ))}
        </ul>
        {asked.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-lead">{t("invitations")}</h2>
            <ul className="border-b border-line">
              {asked.map((one) => (
                <InvitationLine key={one.id} invitation={one} mayEdit={mayEdit} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {mayEdit && <InviteForm open={inviting} onClose={() => setInviting(false)} />}
      {member && (
        <MemberForm key={member.id} member={member} open onClose={() => setEditing(null)} />
      )}
    </ConsolePage>
  );
}

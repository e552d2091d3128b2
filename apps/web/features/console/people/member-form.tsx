"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Checkbox } from "@/components/checkbox";
import { useToast } from "@/components/toast";
import { useRefusalKeyText, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useBusiness } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";
import { RoleField } from "./role-field";
import { ScopeField } from "./scope-field";
import { type Member, scopeOf } from "./types";

interface MemberFormProps {
  readonly member: Member;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What somebody may do here, and where; or that they leave. */
export function MemberForm({ member, open, onClose }: MemberFormProps) {
  const t = useTranslations("console.people");
  const why = useRefusalKeyText();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { members } = useTRPC();
  const { isEverywhere } = useBusiness();
  const { data: roles } = useSuspenseQuery(members.grantableRoles.queryOptions());
  const edit = useMutation(members.edit.mutationOptions());
  const { id: memberId, name, locations } = member;
  const remove = useMutation(
    members.remove.mutationOptions({
      onSuccess: async () => {
        onClose();
        toast({ text: t("removed", { name }) });
        // Who has left their own business works elsewhere now, or nowhere.
        if (member.isMe) location.assign("/staff");
        else await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const form = useForm({
    saved: {
      role: member.role,
      everywhere: locations === "all",
      locationIds: locations === "all" ? [] : locations,
      mayWaiveFees: member.mayWaiveFees,
    },
    check: ({ everywhere, locationIds }) => ({
      locations: !everywhere && locationIds.length === 0 && t("wrong.locations"),
    }),
    send: ({ role, mayWaiveFees, ...scope }) => {
      // Only what was changed: another's places may reach beyond the reader's own.
      const isSame = JSON.stringify(scopeOf(scope)) === JSON.stringify(locations);
      return edit.mutateAsync({
        memberId,
        role,
        mayWaiveFees,
        ...(!isSame && { locations: scopeOf(scope) }),
      });
    },
    onSent: async () => {
      onClose();
      toast({ text: t("saved", { name }) });
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={name}
      description={member.email}
      open={open}
      onClose={onClose}
      aside={
        !member.isLastOwner && (
          <Confirm
            trigger={<Button look="bare">{t("remove")}</Button>}
            title={t("removeTitle", { name })}
            text={t(member.isMe ? "removeSelf" : "removeText")}
            act={t("remove")}
            danger
            onConfirm={() => remove.mutate({ memberId })}
          />
        )
      }
    >
      <RoleField
        roles={roles}
        value={draft.role}
        onChange={(role) => change({ role })}
        locked={member.isLastOwner ? why("LAST_OWNER") : null}
      />
      {(isEverywhere || locations !== "all") && (
        <ScopeField value={draft} onChange={change} error={form.errorOf("locations")} />
      )}
      <Checkbox
        label={t("waive")}
        hint={t("waiveHint")}
        checked={draft.mayWaiveFees}
        onChange={(event) => change({ mayWaiveFees: event.target.checked })}
      />
    </PanelForm>
  );
}

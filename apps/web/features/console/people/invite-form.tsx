"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/lib/trpc/client";
import { PanelForm } from "../form/panel-form";
import { useForm } from "../form/use-form";
import { useBusiness, usePlaces } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";
import { RoleField } from "./role-field";
import { ScopeField } from "./scope-field";
import { type Role, scopeOf } from "./types";

const nobody = "nobody";
type Invited = Exclude<Role, "owner">;
const usual: Invited = "staff";
const isInvited = (role: Role): role is Invited => role !== "owner";

export function InviteForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("console.people");
  const toast = useToast();
  const refresh = useRefresh();
  const { members, invitations, resources } = useTRPC();
  const { isEverywhere } = useBusiness();
  const places = usePlaces();
  const { data: roles } = useSuspenseQuery(members.grantableRoles.queryOptions());
  const { data: supply } = useSuspenseQuery(resources.list.queryOptions({}));
  const free = supply.filter((one) => one.profile !== null && !one.profile.member);
  const invite = useMutation(invitations.invite.mutationOptions());
  const form = useForm({
    saved: {
      email: "",
      role: usual,
      everywhere: isEverywhere,
      locationIds: isEverywhere ? [] : places.map((place) => place.id),
      resourceId: nobody,
    },
    check: ({ email, everywhere, locationIds }) => ({
      email: !/^[^@\s]+@[^@\s]+$/.test(email.trim()) && t("wrong.email"),
      locations: !everywhere && locationIds.length === 0 && t("wrong.locations"),
    }),
    wrong: { email: t("wrong.email"), locations: t("wrong.locations") },
    send: async ({ email, role, resourceId, ...scope }) => {
      await invite.mutateAsync({
        email,
        role,
        locations: scopeOf(scope),
        resourceId: resourceId === nobody ? null : resourceId,
      });
      return email.trim();
    },
    onSent: async (email) => {
      onClose();
      toast({ text: t("invited", { email }) });
      await refresh();
    },
  });
  const { draft, change } = form;
  return (
    <PanelForm
      form={form}
      title={t("inviteTitle")}
      description={t("inviteText")}
      save={t("send")}
      open={open}
      onClose={onClose}
    >
      <Field label={t("email")} {...form.field("email")}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            inputMode="email"
            autoComplete="off"
            value={draft.email}
            onChange={(event) => change({ email: event.target.value })}
          />
        )}
      </Field>
      <RoleField
        roles={roles.filter(isInvited)}
        value={draft.role}
        onChange={(role) => isInvited(role) && change({ role })}
      />
      <ScopeField value={draft} onChange={change} error={form.errorOf("locations")} />
      {free.length > 0 && (
        <Field label={t("resource")} hint={t("resourceHint")}>
          {(control) => (
            <Select
              {...control}
              options={[
                { value: nobody, label: t("nobody") },
                ...free.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={draft.resourceId}
              onChange={(resourceId) => change({ resourceId })}
            />
          )}
        </Field>
      )}
    </PanelForm>
  );
}

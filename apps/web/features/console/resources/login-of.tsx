"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../parts/use-refresh";
import type { ResourceDetails } from "./types";

const nobody = "nobody";

/** Which login is this person of the calendar. Takes effect at once. */
export function LoginOf({ resource }: { resource: ResourceDetails }) {
  const t = useTranslations("console.resource.login");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { members, resources } = useTRPC();
  const { data } = useSuspenseQuery(members.list.queryOptions());
  const link = useMutation(
    resources.linkMember.mutationOptions({
      onSuccess: async () => {
        toast({ text: t("done") });
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const linked = resource.profile?.member;
  const current = linked ? linked.id : nobody;
  // While it is being linked the new choice shows; a refusal puts the old one back.
  const shown = link.isPending ? (link.variables.memberId ?? nobody) : current;
  const free = data.filter((member) => !member.resource || member.id === current);
  return (
    <div className="max-w-sm">
      <Field label={t("label")} hint={t("hint")}>
        {(control) => (
          <Select
            {...control}
            options={[
              { value: nobody, label: t("nobody") },
              ...free.map(({ id, name, email }) => ({ value: id, label: name, note: email })),
            ]}
            value={shown}
            onChange={(id) =>
              link.mutate({ resourceId: resource.id, memberId: id === nobody ? null : id })
            }
          />
        )}
      </Field>
    </div>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { useMoments } from "../parts/use-moments";
import { useRefresh } from "../parts/use-refresh";
import type { Invitation } from "./types";
import { useScopeText } from "./use-scope-text";

interface InvitationLineProps {
  readonly invitation: Invitation;
  readonly mayEdit: boolean;
}

export function InvitationLine({ invitation, mayEdit }: InvitationLineProps) {
  const t = useTranslations("console.people");
  const scopeText = useScopeText();
  const moments = useMoments();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { invitations } = useTRPC();
  const { id: invitationId, email, role, status, expiresAt, whyNotAnswer } = invitation;
  const onError = (error: unknown) => toast({ text: refusalText(error), urgent: true });
  const resend = useMutation(
    invitations.resend.mutationOptions({
      onSuccess: async () => {
        toast({ text: t("resent", { email }) });
        await refresh();
      },
      onError,
    }),
  );
  const revoke = useMutation(
    invitations.revoke.mutationOptions({ onSuccess: () => refresh(), onError }),
  );
  const isPending = status === "pending";
  const isExpired = whyNotAnswer === "INVITATION_EXPIRED";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 grow basis-48">
        <p className="font-medium wrap-anywhere">{email}</p>
        <p className="text-ink-2">
          {t(`roles.${role}`)} · {scopeText(invitation.locations)} ·{" "}
          {t("invitedBy", { name: invitation.invitedBy })}
        </p>
      </div>
      <Badge>
        {isPending && !isExpired
          ? t("open", { until: moments.day(expiresAt) })
          : t(`status.${isExpired ? "expired" : status}`)}
      </Badge>
      {isPending && mayEdit && (
        <div className="flex gap-2">
          <Button
            look="quiet"
            size="small"
            loading={resend.isPending}
            aria-label={t("resendNamed", { email })}
            onClick={() => resend.mutate({ invitationId })}
          >
            {t("resend")}
          </Button>
          <Confirm
            trigger={
              <Button look="quiet" size="small" aria-label={t("revokeNamed", { email })}>
                {t("revoke")}
              </Button>
            }
            title={t("revokeTitle", { email })}
            text={t("revokeText")}
            act={t("revoke")}
            onConfirm={() => revoke.mutate({ invitationId })}
          />
        </div>
      )}
    </li>
  );
}

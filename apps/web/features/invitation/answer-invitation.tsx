"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Leaf } from "@/features/auth/account-frame";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";

interface AnswerInvitationProps {
  readonly invitation: RouterOutputs["account"]["invitation"];
  readonly token: string;
}

export function AnswerInvitation({ invitation, token }: AnswerInvitationProps) {
  const t = useTranslations("invitation");
  const refusalText = useRefusalText();
  const { account } = useTRPC();
  const accept = useMutation(
    account.acceptInvitation.mutationOptions({ onSuccess: () => location.assign("/staff") }),
  );
  const decline = useMutation(account.declineInvitation.mutationOptions());
  const { businessName: business, invitedBy, email, role } = invitation;
  const error = accept.error ?? decline.error;

  if (decline.isSuccess)
    return <Leaf title={t("declinedTitle")} lead={t("declinedText", { business })} />;
  return (
    <Leaf
      title={t("title", { business })}
      lead={t("by", { name: invitedBy, email, role: t(`role.${role}`) })}
    >
      {error && <ErrorSummary title={refusalText(error)} />}
      <div className="grid gap-2">
        <Button
          size="large"
          loading={accept.isPending || accept.isSuccess}
          onClick={() => accept.mutate({ token })}
        >
          {t("accept")}
        </Button>
        <Button
          look="bare"
          size="large"
          loading={decline.isPending}
          onClick={() => decline.mutate({ token })}
        >
          {t("decline")}
        </Button>
      </div>
    </Leaf>
  );
}

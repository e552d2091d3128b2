"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/error-state";
import { Leaf } from "@/features/auth/account-frame";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { AnswerInvitation } from "./answer-invitation";
import { InvitationOver } from "./invitation-over";
import { OtherReader } from "./other-reader";

interface InvitationPageProps {
  readonly token: string;
  /** The e-mail address of whoever is signed in, or null. */
  readonly reader: string | null;
}

/** What an invitation's link leads to, whatever has become of it and whoever opens it. */
export function InvitationPage({ token, reader }: InvitationPageProps) {
  const t = useTranslations("invitation");
  const refusalText = useRefusalText();
  const { account } = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(account.invitation.queryOptions({ token }));
  if (refusalOf(error) === "INVITATION_NOT_FOUND")
    return <Leaf title={t("unknownTitle")} lead={t("unknownText")} />;
  if (!data)
    return error ? (
      <ErrorState title={t("failed")} onRetry={() => void refetch()} retrying={isFetching}>
        {refusalText(error)}
      </ErrorState>
    ) : null;
  if (data.whyNotAnswer !== null)
    return <InvitationOver refusal={data.whyNotAnswer} business={data.businessName} />;
  if (reader === null || data.whyNotAccept !== null)
    return (
      <OtherReader
        invitation={data}
        reader={reader}
        whyNot={data.whyNotAccept}
        path={`/invitations/${token}`}
      />
    );
  return <AnswerInvitation invitation={data} token={token} />;
}

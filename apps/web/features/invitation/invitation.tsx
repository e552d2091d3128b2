"use client";

import { type Messages, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { ErrorSummary } from "@/components/error-summary";
import { Leaf } from "@/features/auth/account-frame";
import { authPost } from "@/lib/auth-client";

export interface InvitationView {
  readonly state: "pending" | keyof Messages["invitation"]["over"];
  readonly businessName: string;
  readonly role: keyof Messages["invitation"]["role"];
  /** Whom it was sent to. */
  readonly email: string;
}

interface InvitationProps {
  readonly invitation: InvitationView;
  /** Who reads it; null when nobody is signed in. */
  readonly reader: { readonly email: string; readonly isInvited: boolean } | null;
  /** This page's own path, to come back to. */
  readonly path: string;
  /** Each answers with the sentence of a refusal, or null when it was done. */
  readonly onAccept: () => Promise<string | null>;
  readonly onDecline: () => Promise<string | null>;
}

export function Invitation({ invitation, reader, path, onAccept, onDecline }: InvitationProps) {
  const t = useTranslations("invitation");
  const { state, businessName: business, email } = invitation;
  const [declined, setDeclined] = useState(false);

  if (declined) return <Leaf title={t("declinedTitle")} lead={t("declinedText", { business })} />;
  if (state !== "pending")
    return (
      <Leaf title={t(`over.${state}.title`)} lead={t(`over.${state}.text`, { business })}>
        <ButtonLink href="/staff" look="quiet">
          {t("toStaff")}
        </ButtonLink>
      </Leaf>
    );

  const title = t("title", { business });
  if (!reader) {
    const query = `?next=${encodeURIComponent(path)}&email=${encodeURIComponent(email)}`;
    return (
      <Leaf title={title} lead={t("lead", { email, role: t(`role.${invitation.role}`) })}>
        <div className="grid gap-2">
          <ButtonLink href={`/sign-in${query}`} size="large">
            {t("signIn")}
          </ButtonLink>
          <ButtonLink href={`/sign-up${query}`} look="quiet" size="large">
            {t("signUp")}
          </ButtonLink>
        </div>
      </Leaf>
    );
  }
  if (!reader.isInvited)
    return (
      <Leaf title={title} lead={t("otherEmail", { email, reader: reader.email })}>
        <Button look="quiet" onClick={() => void leaveAndReturn(path, email)}>
          {t("signInAs", { email })}
        </Button>
      </Leaf>
    );
  return (
    <Leaf title={title} lead={t("lead", { email, role: t(`role.${invitation.role}`) })}>
      <Answer onAccept={onAccept} onDecline={onDecline} onDeclined={() => setDeclined(true)} />
    </Leaf>
  );
}

type Answers = Pick<InvitationProps, "onAccept" | "onDecline"> & {
  readonly onDeclined: () => void;
};

function Answer({ onAccept, onDecline, onDeclined }: Answers) {
  const t = useTranslations("invitation");
  const [giving, setGiving] = useState<"accept" | "decline" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function give(answer: "accept" | "decline") {
    setGiving(answer);
    setProblem(null);
    const refused = await (answer === "accept" ? onAccept() : onDecline());
    if (refused !== null) {
      setProblem(refused);
      setGiving(null);
    } else if (answer === "decline") onDeclined();
    else location.assign("/staff");
  }

  return (
    <div className="grid gap-4">
      {problem && <ErrorSummary title={problem} />}
      <div className="flex flex-wrap gap-2">
        <Button size="large" loading={giving === "accept"} onClick={() => void give("accept")}>
          {t("accept")}
        </Button>
        <Button
          look="bare"
          size="large"
          loading={giving === "decline"}
          onClick={() => void give("decline")}
        >
          {t("decline")}
        </Button>
      </div>
    </div>
  );
}

async function leaveAndReturn(path: string, email: string) {
  await authPost("sign-out", {});
  location.assign(`/sign-in?next=${encodeURIComponent(path)}&email=${encodeURIComponent(email)}`);
}

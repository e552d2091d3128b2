"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { ErrorSummary } from "@/components/error-summary";
import { type AuthRefusal, verifyEmail } from "@/lib/auth-client";
import { Leaf } from "./account-frame";
import { SendVerification } from "./send-verification";

interface VerifyProps {
  readonly token: string;
  /** Where to go on. */
  readonly next: string;
}

/** Where the mailed link leads. The press of a button confirms, since mail scanners open links too. */
export function Verify({ token, next }: VerifyProps) {
  const t = useTranslations("auth");
  const [checking, setChecking] = useState(false);
  const [state, setState] = useState<AuthRefusal | "asked" | "done">("asked");

  async function confirm() {
    setChecking(true);
    const answer = await verifyEmail(token);
    setChecking(false);
    setState(answer.ok ? "done" : answer.refusal);
  }

  if (state === "done")
    return (
      <Leaf title={t("verify.doneTitle")} lead={t("verify.done")}>
        <ButtonLink href={next} size="large" wide>
          {t("verify.continue")}
        </ButtonLink>
      </Leaf>
    );
  if (state === "expired")
    return (
      <Leaf title={t("verify.failedTitle")} lead={t("verify.failed")}>
        <SendVerification email={undefined} />
      </Leaf>
    );
  return (
    <Leaf title={t("verify.askTitle")} lead={t("verify.ask")}>
      {state !== "asked" && (
        <ErrorSummary key={state} title={t(`refused.${state}`, { count: 0 })} />
      )}
      <Button size="large" wide loading={checking} onClick={() => void confirm()}>
        {t("verify.confirm")}
      </Button>
    </Leaf>
  );
}

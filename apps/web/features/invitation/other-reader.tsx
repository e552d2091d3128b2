import type { Refusal, RouterOutputs } from "@daybook/api/client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { Leaf } from "@/features/auth/account-frame";
import { SendVerification } from "@/features/auth/send-verification";
import { authPost } from "@/lib/auth-client";

interface OtherReaderProps {
  readonly invitation: RouterOutputs["account"]["invitation"];
  readonly reader: string | null;
  readonly whyNot: Refusal | null;
  /** The invitation's own path, to come back to. */
  readonly path: string;
}

/** The way to becoming the one who was invited: signing in, signing in as another, confirming the address. */
export function OtherReader({ invitation, reader, whyNot, path }: OtherReaderProps) {
  const t = useTranslations("invitation");
  const { email, role, businessName: business } = invitation;
  const query = `?next=${encodeURIComponent(path)}&email=${encodeURIComponent(email)}`;
  const title = t("title", { business });

  if (reader === null)
    return (
      <Leaf title={title} lead={t("lead", { email, role: t(`role.${role}`) })}>
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
  if (whyNot === "EMAIL_UNVERIFIED")
    return (
      <Leaf title={title} lead={t("unverified", { email })}>
        <SendVerification email={email} />
      </Leaf>
    );
  return (
    <Leaf title={title} lead={t("otherEmail", { email, reader })}>
      <Button look="quiet" size="large" wide onClick={() => void leave()}>
        {t("signInAs", { email })}
      </Button>
    </Leaf>
  );

  async function leave() {
    await authPost("sign-out", {});
    location.assign(`/sign-in${query}`);
  }
}

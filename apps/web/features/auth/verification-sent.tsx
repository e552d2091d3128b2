import { useTranslations } from "next-intl";
import { TextLink } from "@/components/text-link";
import { Leaf } from "./account-frame";
import { SendVerification } from "./send-verification";

interface VerificationSentProps {
  readonly email: string | undefined;
  readonly next: string;
}

export function VerificationSent({ email, next }: VerificationSentProps) {
  const t = useTranslations("auth.verify");
  return (
    <Leaf
      title={t("title")}
      lead={email ? t("sent", { email }) : t("sentNowhere")}
      footer={<TextLink href={next}>{t("later")}</TextLink>}
    >
      <SendVerification email={email} />
    </Leaf>
  );
}

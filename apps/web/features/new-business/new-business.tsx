import { useTranslations } from "next-intl";
import { Leaf } from "@/features/auth/account-frame";
import { SendVerification } from "@/features/auth/send-verification";
import { NewBusinessForm } from "./new-business-form";

interface NewBusinessProps {
  readonly email: string;
  readonly isVerified: boolean;
}

/** The first page of somebody who works nowhere yet. */
export function NewBusiness({ email, isVerified }: NewBusinessProps) {
  const t = useTranslations("newBusiness");
  if (!isVerified)
    return (
      <Leaf title={t("unverifiedTitle")} lead={t("unverified", { email })}>
        <SendVerification email={email} />
      </Leaf>
    );
  return (
    <Leaf title={t("title")} lead={t("lead")}>
      <NewBusinessForm />
    </Leaf>
  );
}

import type { Refusal } from "@daybook/api/client";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { Leaf } from "@/features/auth/account-frame";

const states: Partial<Record<Refusal, "expired" | "used" | "declined" | "revoked">> = {
  INVITATION_USED: "used",
  INVITATION_DECLINED: "declined",
  INVITATION_REVOKED: "revoked",
};

/** An invitation that cannot be answered any more. */
export function InvitationOver({ refusal, business }: { refusal: Refusal; business: string }) {
  const t = useTranslations("invitation.over");
  const state = states[refusal] ?? "expired";
  return (
    <Leaf title={t(`${state}.title`)} lead={t(`${state}.text`, { business })}>
      {state === "used" && (
        <ButtonLink href="/staff" size="large">
          {t("toStaff")}
        </ButtonLink>
      )}
    </Leaf>
  );
}

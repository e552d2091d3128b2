import { SkipLink } from "@/components/skip-link";
import { Typefaces } from "@/components/typefaces";
import { AccountFrame } from "@/features/auth/account-frame";
import { ClientMessages } from "@/i18n/client-messages";

export default function AccountLayout({ children }: { children: React.ReactNode }) {
  return (
    <ClientMessages of={["auth"]}>
      <Typefaces />
      <SkipLink />
      <AccountFrame>{children}</AccountFrame>
    </ClientMessages>
  );
}

import { SkipLink } from "@/components/skip-link";
import { ToastProvider } from "@/components/toast";
import { Typefaces } from "@/components/typefaces";
import { AccountFrame } from "@/features/auth/account-frame";
import { ClientMessages } from "@/i18n/client-messages";
import { ApiProvider } from "@/lib/trpc/client";

export default function AccountLayout({ children }: { children: React.ReactNode }) {
  return (
    <ClientMessages of={["auth", "account", "invitation", "newBusiness", "refusals"]}>
      <Typefaces />
      <SkipLink />
      <ApiProvider>
        <ToastProvider>
          <AccountFrame>{children}</AccountFrame>
        </ToastProvider>
      </ApiProvider>
    </ClientMessages>
  );
}

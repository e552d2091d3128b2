import { ToastProvider } from "@/components/toast";
import { ClientMessages } from "@/i18n/client-messages";
import { ApiProvider } from "@/lib/trpc/client";

/** For the pages that talk to the API; those of sign-in do without its weight. */
export default function DataLayout({ children }: { children: React.ReactNode }) {
  return (
    <ClientMessages of={["auth", "account", "invitation", "newBusiness", "refusals"]}>
      <ApiProvider>
        <ToastProvider>{children}</ToastProvider>
      </ApiProvider>
    </ClientMessages>
  );
}

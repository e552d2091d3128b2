import { ToastProvider } from "@/components/toast";
import { Typefaces } from "@/components/typefaces";
import { surroundings } from "@/features/session/surroundings";
import { ClientMessages } from "@/i18n/client-messages";
import { ApiProvider } from "@/lib/trpc/client";
import type { Area } from "./navigation";
import { Shell } from "./shell";

/** Everything that stands around a page of an area: who, where, words, data and notices. */
export async function DeskLayout({ area, children }: { area: Area; children: React.ReactNode }) {
  const around = await surroundings();
  return (
    <ClientMessages of={["shell", "theme", "refusals", "bookings", area]}>
      <Typefaces />
      <ApiProvider>
        <ToastProvider>
          <Shell area={area} {...around}>
            {children}
          </Shell>
        </ToastProvider>
      </ApiProvider>
    </ClientMessages>
  );
}

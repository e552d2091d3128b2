import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import { ClientMessages } from "@/i18n/client-messages";
import { ApiProvider } from "@/lib/trpc/client";
import { getQueryClient, Prefetched, trpc } from "@/lib/trpc/server";
import { accentTokens } from "../accent";
import { ManageBooking } from "./manage-booking";

/** One booking, for whoever holds its link. Looking changes nothing: mail scanners open links too. */
export async function ManagePage({ token }: { token: string }) {
  const booking = await getQueryClient()
    .fetchQuery({ ...trpc.manage.get.queryOptions({ token }), retry: false })
    .catch((error: unknown) => {
      // A token without the shape of one is no better than one that opens nothing.
      if (error instanceof TRPCError && ["NOT_FOUND", "BAD_REQUEST"].includes(error.code))
        notFound();
      throw error;
    });
  return (
    <div style={accentTokens(booking.business.accent) ?? undefined} className="isolate">
      <ClientMessages of={["booking", "manage", "refusals"]}>
        <ApiProvider>
          <Prefetched>
            <ManageBooking token={token} />
          </Prefetched>
        </ApiProvider>
      </ClientMessages>
    </div>
  );
}

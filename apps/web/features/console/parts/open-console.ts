import "server-only";
import { surroundings } from "@/features/session/surroundings";
import { getQueryClient, trpc } from "@/lib/trpc/server";

/**
 * What every page of the console begins with: who works here, then the business and its places on their way. Gives the
 * cache for what the page needs besides; nothing of it is awaited, so that a page streams at once.
 */
export async function openConsole() {
  const around = await surroundings();
  const client = getQueryClient();
  void client.prefetchQuery(trpc.business.get.queryOptions());
  void client.prefetchQuery(trpc.locations.list.queryOptions());
  return { ...around, client };
}

import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";
import superjson from "superjson";

/** One for each request on the server, one for the life of a page in the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // What the server has just rendered is not fetched again on arrival.
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && mayPass(error) },
      dehydrate: {
        serializeData: superjson.serialize,
        // Pending ones too: a page streams at once and its data follows.
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === "pending",
        // A refusal's key reaches the client by its own request; never a driver's words.
        shouldRedactErrors: () => true,
      },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
}

/** Whether trying again may help: the network or the server failed, rather than a rule refused. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return true;
  const status = httpStatusOf(error.data);
  return status === null || status >= 500;
}

function httpStatusOf(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("httpStatus" in data)) return null;
  return typeof data.httpStatus === "number" ? data.httpStatus : null;
}

"use client";

import type { AppRouter } from "@daybook/api/client";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
  type TRPCLink,
} from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { makeQueryClient } from "./query-client";

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();

const onServer = typeof window === "undefined";
let kept: QueryClient | undefined;
// In the browser React may throw a first render away; the cache must outlive it.
const queryClient = () => (onServer ? makeQueryClient() : (kept ??= makeQueryClient()));

export function ApiProvider({ children }: { children: ReactNode }) {
  const cache = queryClient();
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={cache}>
      <TRPCProvider trpcClient={client} queryClient={cache}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function makeClient() {
  const options = { url: "/api/trpc", transformer: superjson };
  const overNetwork = splitLink<AppRouter>({
    condition: ({ type }) => type === "subscription",
    true: httpSubscriptionLink(options),
    false: httpBatchStreamLink(options),
  });
  return createTRPCClient<AppRouter>({ links: [onServer ? prefetchedOnly : overNetwork] });
}

// While the server renders client components it must not call itself over HTTP, without the
// visitor's cookies: what a page needs then, the page prefetches. The browser fetches the rest.
const prefetchedOnly: TRPCLink<AppRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      observer.error(TRPCClientError.from(new Error(`${op.path} was not prefetched.`)));
    });

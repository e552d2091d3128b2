import "server-only";
import { appRouter, createRequestContext } from "@daybook/api";
import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { cache, type ReactNode } from "react";
import { makeQueryClient } from "./query-client";

export const getQueryClient = cache(makeQueryClient);

/** One context, and so one reading of the clock and one look at the session, for all a page prefetches. */
const context = cache(async () => createRequestContext(await headers()));

export const trpc = createTRPCOptionsProxy({
  ctx: context,
  router: appRouter,
  queryClient: getQueryClient,
});

/** Calls procedures directly, for what a page itself must know: a redirect, a title. */
export const api = cache(async () => appRouter.createCaller(await context()));

/** Hands what was prefetched to the client components within. */
export const Prefetched = ({ children }: { children: ReactNode }) => (
  <HydrationBoundary state={dehydrate(getQueryClient())}>{children}</HydrationBoundary>
);

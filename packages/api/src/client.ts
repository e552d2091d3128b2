import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "./router";

/** What a browser may know of the API: types only, so that nothing of the server travels with them. */
export type { AppRouter };
export type { Refusal, RefusalDetails } from "./errors";
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

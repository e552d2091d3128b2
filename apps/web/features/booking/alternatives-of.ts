import type { AppRouter } from "@daybook/api/client";
import { TRPCClientError } from "@trpc/client";
import type { Slot } from "./types";

/** The times that a refusal offers instead. */
export const alternativesOf = (error: unknown): readonly Slot[] =>
  isApiError(error) ? (error.data?.details?.alternatives ?? []) : [];

const isApiError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

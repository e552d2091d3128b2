import type { AppRouter } from "@daybook/api/client";
import { TRPCClientError } from "@trpc/client";

const isApiError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

/** The nearest times that can be had instead, where the refusal knows some. */
export const alternativesOf = (error: unknown) =>
  isApiError(error) ? (error.data?.details?.alternatives ?? []) : [];

/** The one field that a refusal is about: "phone". */
export const fieldRefused = (error: unknown): string | null =>
  isApiError(error) ? (error.data?.details?.field?.split(".").at(-1) ?? null) : null;

import type { AppRouter } from "@daybook/api/client";
import { TRPCClientError } from "@trpc/client";

const isApiError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

/** The nearest times that can be had instead, where the refusal knows some. */
export const alternativesOf = (error: unknown) =>
  isApiError(error) ? (error.data?.details?.alternatives ?? []) : [];

/** What the server says about each field of the input, by its name. */
export function fieldMessages(error: unknown): Readonly<Record<string, string>> {
  if (!isApiError(error)) return {};
  const told: Readonly<Record<string, readonly string[] | undefined>> = error.data?.fields ?? {};
  return Object.fromEntries(
    Object.entries(told).flatMap(([field, messages]) =>
      messages?.[0] ? [[field, messages[0]]] : [],
    ),
  );
}

/** The one field that a refusal is about: "phone". */
export const fieldRefused = (error: unknown): string | null =>
  isApiError(error) ? (error.data?.details?.field?.split(".").at(-1) ?? null) : null;

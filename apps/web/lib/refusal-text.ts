import type { AppRouter, Refusal, RefusalDetails } from "@daybook/api/client";
import { TRPCClientError } from "@trpc/client";
import { useTranslations } from "next-intl";

/** Turns whatever a query or a command was refused or failed with into a sentence for the reader. */
export function useRefusalText() {
  const t = useTranslations("refusals");
  // Does not compile while the API can refuse for a reason that the catalogue has no sentence for.
  return (error: unknown): string => t(refusalOf(error) ?? failureOf(error));
}

/** The sentence of a refusal that a query foretells: why something cannot be done, before anybody tries. */
export function useRefusalKeyText() {
  const t = useTranslations("refusals");
  return (refusal: Refusal): string => t(refusal);
}

/** The rule that refused, or null where none did: a broken network, a bug. */
export function refusalOf(error: unknown): Refusal | null {
  return isApiError(error) ? (error.data?.refusal ?? null) : null;
}

/** What a refusal carries besides its sentence; empty where there is none. */
export function detailsOf(error: unknown): RefusalDetails {
  return isApiError(error) ? (error.data?.details ?? {}) : {};
}

/** The input's fields that were not right, by name. */
export function fieldsRefused(error: unknown): Readonly<Record<string, true>> {
  if (!isApiError(error)) return {};
  const named = Object.keys(error.data?.fields ?? {});
  const one = error.data?.details?.field;
  return Object.fromEntries([...named, ...(one ? [one] : [])].map((field) => [field, true]));
}

function failureOf(error: unknown) {
  if (!isApiError(error)) return "unknown";
  switch (error.data?.httpStatus) {
    case undefined:
      return "offline"; // No answer at all.
    case 400:
      return "invalid";
    case 401:
      return "signedOut";
    case 403:
      return "forbidden";
    default:
      return "unknown";
  }
}

const isApiError = (error: unknown): error is TRPCClientError<AppRouter> =>
  error instanceof TRPCClientError;

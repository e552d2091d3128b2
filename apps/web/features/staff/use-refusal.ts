"use client";

import type { Refusal } from "@daybook/api/client";
import { useTranslations } from "next-intl";

/** The sentence for a reason that a query gave. */
export function useRefusal() {
  const t = useTranslations("refusals");
  return (refusal: Refusal): string => t(refusal);
}

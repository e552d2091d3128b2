"use client";

import { useTranslations } from "next-intl";
import { ConsolePage } from "../parts/console-page";
import { AddressAndZone } from "./address-and-zone";
import { BusinessForm } from "./business-form";
import { Places } from "./places/places";

/** The business itself: what customers see of it, its rules, its places. */
export function BusinessScreen() {
  const t = useTranslations("console.business");
  return (
    <ConsolePage title={t("title")} lead={t("lead")}>
      <div className="grid gap-2">
        <AddressAndZone />
        <Places />
        <BusinessForm />
      </div>
    </ConsolePage>
  );
}

"use client";

import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { statuses, StatusMark } from "@/components/status-mark";
import { useDesk } from "../desk-context";

/** What the marks mean, and the way to the list of keys. */
export function Legend() {
  const t = useTranslations("staff.legend");
  const { dispatch } = useDesk();
  return (
    <section aria-label={t("title")} className="grid justify-items-start gap-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1.5 border-t border-line pt-4 text-small text-ink-2">
        {statuses.map((status) => (
          <li key={status} className="flex items-center gap-1.5">
            <StatusMark status={status} />
            {t(status)}
          </li>
        ))}
      </ul>
      <Button
        look="bare"
        size="small"
        aria-keyshortcuts="?"
        className="-ms-3 max-md:hidden"
        onClick={() => dispatch({ type: "open", dialog: "keys" })}
      >
        <Keyboard aria-hidden className="size-4" />
        {t("keys")}
      </Button>
    </section>
  );
}

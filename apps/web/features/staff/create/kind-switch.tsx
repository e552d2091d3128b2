"use client";

import { useTranslations } from "next-intl";
import { SegmentedControl } from "@/components/segmented-control";
import { useDesk } from "../desk-context";
import type { Draft } from "../desk-state";

interface KindSwitchProps {
  readonly kind: "new" | "block-time";
  readonly draft: Draft;
}

/** What the pressed time is for: a booking, or nobody. */
export function KindSwitch({ kind, draft }: KindSwitchProps) {
  const t = useTranslations("staff.new");
  const { dispatch } = useDesk();
  return (
    <SegmentedControl
      label={t("kind")}
      options={[
        { value: "new", label: t("kinds.booking") },
        { value: "block-time", label: t("kinds.block") },
      ]}
      value={kind}
      onChange={(next) => dispatch({ type: "show", panel: { kind: next, draft } })}
    />
  );
}

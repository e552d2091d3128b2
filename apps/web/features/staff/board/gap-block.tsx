"use client";

import { useTranslations } from "next-intl";
import { useIsLit } from "../lit";
import type { Gap } from "./blocks";
import { laneBox, laneVars } from "./lane";
import { placed } from "./vars";

interface GapBlockProps {
  readonly gap: Gap;
  readonly top: number;
  readonly name: string;
}

/** The stretch of a visit in which this resource is free for others. */
export function GapBlock({ gap, top, name }: GapBlockProps) {
  const t = useTranslations("staff.block");
  const lit = useIsLit(gap.booking.id);
  return (
    <div
      aria-hidden
      style={{ ...placed(gap.startsAt, gap.endsAt, top), ...laneVars(gap) }}
      data-status="firm"
      data-lit={lit || undefined}
      className={`${laneBox} pointer-events-none overflow-hidden border-x-[1.5px] border-dashed border-status/45 px-2.5 py-0.5 text-small text-ink-3 data-lit:border-status`}
    >
      {!gap.isUsed && gap.endsAt - gap.startsAt >= 15 && t("gap", { name })}
    </div>
  );
}

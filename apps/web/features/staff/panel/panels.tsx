"use client";

import { useTranslations } from "next-intl";
import type { Address } from "../address/address";
import { BlockTimePanel } from "../create/block-time-panel";
import { NewBookingPanel } from "../create/new-booking-panel";
import { useDeskState } from "../desk-context";
import { useWide } from "../use-media";
import { BookingPanel } from "./booking-panel";
import { DeskPanel } from "./desk-panel";
import { PanelFrame } from "./panel-frame";

interface PanelsProps {
  readonly locationId: string;
  readonly go: (change: Partial<Address>) => void;
}

/** What stands beside the grid: what waits at this desk, one booking, or a new one. */
export function Panels({ locationId, go }: PanelsProps) {
  const t = useTranslations("staff.desk");
  const { panel } = useDeskState();
  const wide = useWide();
  switch (panel.kind) {
    case "desk":
      return (
        wide && (
          <aside
            aria-label={t("title")}
            className="w-80 shrink-0 overflow-y-auto border-s border-line bg-surface p-5"
          >
            <h2 className="sr-only">{t("title")}</h2>
            <DeskPanel locationId={locationId} go={go} />
          </aside>
        )
      );
    case "waiting":
      return (
        <PanelFrame title={t("title")}>
          <DeskPanel locationId={locationId} go={go} />
        </PanelFrame>
      );
    case "booking":
      return (
        <BookingPanel key={panel.bookingId} bookingId={panel.bookingId} section={panel.section} />
      );
    case "new":
      return <NewBookingPanel draft={panel.draft} />;
    case "block-time":
      return <BlockTimePanel draft={panel.draft} go={go} />;
  }
}

"use client";

import { Footprints, Inbox, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { IconButton } from "@/components/icon-button";
import { Kbd } from "@/components/kbd";
import { SegmentedControl } from "@/components/segmented-control";
import { Select } from "@/components/select";
import { type Address, type View, views } from "../address/address";
import { useDesk } from "../desk-context";
import { useDeskData } from "../desk-data";
import type { Board } from "../types";
import { usePhone, useWide } from "../use-media";
import { DayTurner } from "./day-turner";
import { WaitingButton } from "./waiting-button";

export interface TopBarProps {
  readonly date: string;
  readonly view: View;
  readonly board: Board | undefined;
  /** Null while changes arrive by themselves; else since when what is shown stands still. */
  readonly asOf: Date | null;
  readonly resourceId: string | null;
  readonly resources: readonly { readonly id: string; readonly name: string }[];
  readonly go: (change: Partial<Address>) => void;
}

// In the address, so that it outweighs that a list begins with one's own day.
const EVERYBODY = "all";

export function TopBar(props: TopBarProps) {
  const { date, view, resourceId, resources, go } = props;
  const t = useTranslations("staff.top");
  const { desk, location } = useDeskData();
  const { dispatch } = useDesk();
  const [wide, phone] = [useWide(), usePhone()];
  const draft = { on: date, startsAt: null, resourceId: null, minutes: null };
  const hasSwitcher = resources.length > 0 && (view === "week" || view === "list" || phone);
  return (
    <header className="flex flex-wrap items-center gap-x-2.5 gap-y-2 border-b border-line bg-surface px-4 py-2 md:px-5 max-md:sticky max-md:top-13 max-md:z-20">
      <DayTurner {...props} />
      <SegmentedControl<View>
        label={t("view")}
        options={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        value={view}
        onChange={(next) => go({ view: next })}
      />
      {hasSwitcher && (
        <div className="w-36 max-md:grow">
          <Select
            aria-label={t("resource")}
            options={[
              ...(view === "list" ? [{ value: EVERYBODY, label: t("everybody") }] : []),
              ...resources.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={resourceId ?? EVERYBODY}
            onChange={(value) => go({ resourceId: value })}
          />
        </div>
      )}
      {desk.locations.length > 1 && (
        <div className="w-36 max-md:grow">
          <Select
            aria-label={t("location")}
            options={desk.locations.map(({ id, name }) => ({ value: id, label: name }))}
            value={location.id}
            onChange={(value) => {
              dispatch({ type: "unselect" });
              go({ locationId: value, resourceId: null });
            }}
          />
        </div>
      )}
      {/* On a phone under the thumb, above the areas. */}
      <div className="ms-auto flex items-center gap-1 max-md:fixed max-md:inset-x-0 max-md:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-md:z-20 max-md:border-t max-md:border-line max-md:bg-surface max-md:px-3 max-md:py-2">
        <IconButton
          label={t("search")}
          aria-keyshortcuts="/"
          icon={<Search aria-hidden />}
          onClick={() => dispatch({ type: "open", dialog: "search" })}
        />
        {!wide && (
          <WaitingButton
            icon={<Inbox aria-hidden />}
            onOpen={() => dispatch({ type: "show", panel: { kind: "waiting" } })}
          />
        )}
        <Button
          look="quiet"
          aria-keyshortcuts="W"
          className="max-md:grow"
          onClick={() => dispatch({ type: "open", dialog: "walk-in" })}
        >
          <Footprints aria-hidden className="size-4 max-md:hidden" />
          {t("walkIn")}
          <Kbd>W</Kbd>
        </Button>
        <Button
          aria-keyshortcuts="N"
          className="ms-1 max-md:grow"
          onClick={() => dispatch({ type: "show", panel: { kind: "new", draft } })}
        >
          {t("new")}
          <Kbd>N</Kbd>
        </Button>
      </div>
    </header>
  );
}

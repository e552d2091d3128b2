"use client";

import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { ErrorState } from "@/components/error-state";
import { useRefusalText } from "@/lib/refusal-text";
import { CancelDialog } from "./actions/cancel-dialog";
import type { Address } from "./address/address";
import { WalkInDialog } from "./create/walk-in-dialog";
import { useDeskData } from "./desk-data";
import { KeysDialog } from "./keys/keys-dialog";
import { useDeskKeys } from "./keys/use-desk-keys";
import { useLive } from "./live/use-live";
import { Panels } from "./panel/panels";
import { SearchDialog } from "./search/search-dialog";
import { TopBar } from "./top/top-bar";
import type { Board } from "./types";
import { useBoard } from "./use-board";
import { usePhone } from "./use-media";
import { BoardSkeleton } from "./views/board-skeleton";
import { GridView } from "./views/grid-view";
import { ListView } from "./views/list-view";

interface CalendarProps {
  readonly address: Address;
  readonly go: (change: Partial<Address>) => void;
}

export function Calendar({ address, go }: CalendarProps) {
  const { desk, location } = useDeskData();
  const phone = usePhone();
  const date = address.date ?? location.today;
  const { view } = address;
  const { live } = useLive(desk.business.id);
  const { board, before, error, fetchedAt, retry, retrying } = useBoard(
    location.id,
    view,
    date,
    live,
  );
  const resources = board?.resources ?? before?.resources ?? [];
  const wished = resources.find(({ id }) => id === (address.resourceId ?? desk.ownResourceId));
  // A list may be everybody's; a column or a week is always somebody's.
  const resourceId = wished?.id ?? (view === "list" ? null : (resources[0]?.id ?? null));
  useDeskKeys({ date, view, bookings: board?.bookings ?? [], go });
  return (
    <div className="flex flex-col md:h-dvh">
      <TopBar
        {...{ date, view, board, resourceId, resources, go }}
        asOf={live || !board ? null : board.now}
      />
      <div className="flex min-h-0 grow">
        {board ? (
          <View {...{ board, date, view, resourceId, phone, fetchedAt }} />
        ) : error ? (
          <Failed error={error} retry={retry} retrying={retrying} />
        ) : (
          <BoardSkeleton heads={(before?.resources ?? []).map(({ name }) => name)} />
        )}
        <Panels locationId={location.id} go={go} />
      </div>
      <WalkInDialog />
      <CancelDialog />
      <SearchDialog go={go} />
      <KeysDialog />
    </div>
  );
}

interface ViewProps {
  readonly board: Board;
  readonly date: string;
  readonly view: Address["view"];
  readonly resourceId: string | null;
  readonly phone: boolean;
  readonly fetchedAt: number;
}

function View({ view, resourceId, ...rest }: ViewProps) {
  const t = useTranslations("staff.calendar");
  const { board, date } = rest;
  if (view === "list") return <ListView {...{ board, date, resourceId }} />;
  if (resourceId !== null) return <GridView key={view} {...{ view, resourceId }} {...rest} />;
  return (
    <div className="grow p-5">
      <EmptyState
        title={t("nothingTitle")}
        icon={<CalendarPlus />}
        action={<ButtonLink href="/console">{t("toConsole")}</ButtonLink>}
      >
        {t("nothingText")}
      </EmptyState>
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly retry: () => void;
  readonly retrying: boolean;
}

function Failed({ error, retry, retrying }: FailedProps) {
  const t = useTranslations("staff.calendar");
  const text = useRefusalText();
  return (
    <div className="grow p-5">
      <ErrorState title={t("failed")} onRetry={retry} retrying={retrying}>
        {text(error)}
      </ErrorState>
    </div>
  );
}

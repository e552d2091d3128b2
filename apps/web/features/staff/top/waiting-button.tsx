"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useTRPC } from "@/lib/trpc/client";
import { useDeskData } from "../desk-data";

interface WaitingButtonProps {
  readonly icon: ReactNode;
  readonly onOpen: () => void;
}

/** Where there is no room for the panel: how much waits in it. */
export function WaitingButton({ icon, onOpen }: WaitingButtonProps) {
  const t = useTranslations("staff.top");
  const { bookings } = useTRPC();
  const { location } = useDeskData();
  const { data: requests = [] } = useQuery(bookings.requests.queryOptions());
  const { data: unsettled = [] } = useQuery(bookings.toSettle.queryOptions());
  const count = [...requests, ...unsettled].filter((row) => row.locationId === location.id).length;
  return (
    <button
      type="button"
      aria-label={t("waiting", { count })}
      onClick={onOpen}
      className="pressable relative grid aspect-square place-items-center rounded-card text-ink-2 hover:bg-sunken hover:text-ink [&_svg]:size-4.5"
    >
      {icon}
      {count > 0 && (
        <span
          aria-hidden
          className="absolute end-0 top-0 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.6875rem] leading-4.5 font-semibold text-accent-ink"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </button>
  );
}

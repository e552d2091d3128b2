"use client";

import { createContext, type ReactNode, use } from "react";
import type { Desk } from "./types";

interface DeskData {
  readonly desk: Desk;
  readonly location: Desk["locations"][number];
}

const Data = createContext<DeskData | null>(null);

export const DeskDataProvider = ({ children, ...data }: DeskData & { children: ReactNode }) => (
  <Data value={data}>{children}</Data>
);

/** The places, services and resources of this desk, and the place whose calendar is shown. */
export function useDeskData(): DeskData {
  const data = use(Data);
  if (!data) throw new Error("useDeskData stands outside of a DeskDataProvider.");
  return data;
}

export const useToday = (): string => useDeskData().location.today;

/** Who or what could do a service at the shown place; without a service, what can be booked by time alone. */
export function useCandidates(serviceId: string | null) {
  const { desk, location } = useDeskData();
  const service = desk.services.find(({ id }) => id === serviceId);
  return desk.resources.filter(
    ({ id, locationIds, bookableMinutes }) =>
      locationIds.includes(location.id) &&
      (service ? service.resourceIds.includes(id) : bookableMinutes !== null),
  );
}

/** The services of the shown place, and whether something can be booked there by time and party alone. */
export function useOffer() {
  const { desk, location } = useDeskData();
  const services = desk.services.filter(
    ({ locationIds }) => locationIds.length === 0 || locationIds.includes(location.id),
  );
  return { services, byTime: useCandidates(null) };
}

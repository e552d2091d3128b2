import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { calendarDay } from "@/lib/format";
import { requestTime } from "@/lib/request-time";
import { trpc } from "@/lib/trpc/server";
import { openConsole } from "../parts/open-console";
import { Screen } from "../parts/screen";
import { ahead } from "./days/ahead";
import { HoursScreen } from "./hours-screen";
import type { Of } from "./week/types";

export async function hoursTitle(): Promise<Metadata> {
  const t = await getTranslations("console.hours");
  return { title: t("title") };
}

/** The hours of one subject; the business's page and the others' differ by their address only. */
export async function HoursPage({ of }: { of: Of }) {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.hours.subjects.queryOptions());
  void client.prefetchQuery(trpc.services.list.queryOptions());
  void client.prefetchQuery(trpc.resources.list.queryOptions({}));
  void client.prefetchQuery(trpc.hours.week.queryOptions({ of }));
  const { zone } = await client.fetchQuery(trpc.business.get.queryOptions());
  const today = calendarDay(requestTime(), zone);
  void client.prefetchQuery(trpc.hours.exceptions.queryOptions(ahead(of, today)));
  return (
    <Screen>
      <HoursScreen key={JSON.stringify(of)} of={of} today={today} />
    </Screen>
  );
}

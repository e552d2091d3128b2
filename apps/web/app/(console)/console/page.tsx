import { OverviewScreen } from "@/features/console/overview/overview-screen";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { calendarDay } from "@/lib/format";
import { requestTime } from "@/lib/request-time";
import { trpc } from "@/lib/trpc/server";

export default async function ConsolePage() {
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.business.overview.queryOptions());
  const { zone } = await client.fetchQuery(trpc.business.get.queryOptions());
  return (
    <Screen>
      <OverviewScreen today={calendarDay(requestTime(), zone)} />
    </Screen>
  );
}

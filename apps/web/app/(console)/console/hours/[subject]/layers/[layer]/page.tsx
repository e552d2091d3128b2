import { notFound } from "next/navigation";
import { hoursTitle } from "@/features/console/hours/hours-page";
import { LayerScreen } from "@/features/console/hours/layers/layer-screen";
import { subjectOf } from "@/features/console/hours/subject";
import { openConsole } from "@/features/console/parts/open-console";
import { Screen } from "@/features/console/parts/screen";
import { trpc } from "@/lib/trpc/server";

export const generateMetadata = hoursTitle;

export default async function LayerPage({
  params,
}: {
  params: Promise<{ subject: string; layer: string }>;
}) {
  const { subject, layer } = await params;
  const of = subjectOf(subject);
  if (!of) notFound();
  const { client } = await openConsole();
  void client.prefetchQuery(trpc.hours.week.queryOptions({ of }));
  return (
    <Screen>
      <LayerScreen of={of} layerId={layer === "new" ? null : layer} />
    </Screen>
  );
}

import { Overview } from "@/features/console/overview";
import { surroundings } from "@/features/session/surroundings";

export default async function ConsolePage() {
  const { active } = await surroundings();
  return <Overview business={active} />;
}

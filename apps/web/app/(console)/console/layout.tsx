import { redirect } from "next/navigation";
import { surroundings } from "@/features/session/surroundings";
import { DeskLayout } from "@/features/shell/desk-layout";

export default async function ConsoleLayout({ children }: { children: React.ReactNode }) {
  const { active } = await surroundings();
  if (!active.mayManage) redirect("/staff");
  return <DeskLayout area="console">{children}</DeskLayout>;
}

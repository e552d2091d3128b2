import { DeskLayout } from "@/features/shell/desk-layout";

export default function ConsoleLayout({ children }: { children: React.ReactNode }) {
  return <DeskLayout area="console">{children}</DeskLayout>;
}

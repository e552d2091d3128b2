import { DeskLayout } from "@/features/shell/desk-layout";

export default function StaffLayout({ children }: { children: React.ReactNode }) {
  return <DeskLayout area="staff">{children}</DeskLayout>;
}

import { notFound } from "next/navigation";
import { HoursPage, hoursTitle } from "@/features/console/hours/hours-page";
import { subjectOf } from "@/features/console/hours/subject";

export const generateMetadata = hoursTitle;

export default async function SubjectHoursPage({
  params,
}: {
  params: Promise<{ subject: string }>;
}) {
  const of = subjectOf((await params).subject);
  if (!of) notFound();
  return <HoursPage of={of} />;
}

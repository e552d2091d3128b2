import { HoursPage, hoursTitle } from "@/features/console/hours/hours-page";

export const generateMetadata = hoursTitle;

export default function BusinessHoursPage() {
  return <HoursPage of={{ subject: "business" }} />;
}

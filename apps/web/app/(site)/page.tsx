import { HomePage } from "@/features/home/home-page";
import { requestTime } from "@/lib/request-time";

export default function Page() {
  return <HomePage now={requestTime()} />;
}

import { env } from "@/env";
import { DemoBusinesses } from "@/features/home/demo-businesses";
import { HomePage } from "@/features/home/home-page";
import { requestTime } from "@/lib/request-time";

export default function Page() {
  return <HomePage now={requestTime()}>{env.demo && <DemoBusinesses />}</HomePage>;
}

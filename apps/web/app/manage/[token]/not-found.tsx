import { LinkNotValid } from "@/features/booking/manage/link-not-valid";

export default function NotFound() {
  return <LinkNotValid />;
}

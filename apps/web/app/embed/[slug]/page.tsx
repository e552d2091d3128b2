import type { Metadata } from "next";
import { BookingPage } from "@/features/booking/booking-page";
import type { SearchParams } from "@/lib/search-params";

interface PageProps {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: SearchParams;
}

export const metadata: Metadata = { robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps) {
  return <BookingPage isFramed slug={(await params).slug} search={searchParams} />;
}

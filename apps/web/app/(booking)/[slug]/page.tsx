import type { Metadata } from "next";
import { BookingPage } from "@/features/booking/booking-page";
import { pageTitle } from "@/features/booking/page-title";
import type { SearchParams } from "@/lib/search-params";

interface PageProps {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: SearchParams;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> =>
  pageTitle((await params).slug);

export default async function Page({ params, searchParams }: PageProps) {
  return <BookingPage slug={(await params).slug} search={searchParams} />;
}

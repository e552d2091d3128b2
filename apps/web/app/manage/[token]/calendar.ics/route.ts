import { TRPCError } from "@trpc/server";
import { calendarOf } from "@/features/booking/manage/calendar-answer";
import { api } from "@/lib/trpc/server";

interface Context {
  readonly params: Promise<{ token: string }>;
}

/** The booking as a file for any calendar. */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  const { manage } = await api();
  const booking = await manage.get({ token }).catch((error: unknown) => {
    if (error instanceof TRPCError && ["NOT_FOUND", "BAD_REQUEST"].includes(error.code))
      return null;
    throw error;
  });
  return booking ? calendarOf(booking) : new Response(null, { status: 404 });
}

import { tellHost } from "@daybook/embed";
import { useMutation } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useRef, useState } from "react";
import { fieldsRefused, refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useBooking } from "./booking-context";
import { type Problems, problemsFrom, problemsOf } from "./details-problems";
import { useVisitorZone } from "./use-visitor-zone";
import type { Details, Outcome } from "./visit-store";

export interface Trouble {
  /** Counts attempts, so that a new one is told anew. */
  readonly attempt: number;
  readonly problems: Problems;
  /** What the server said, where it concerns no field. */
  readonly message: string | null;
}

const clear: Omit<Trouble, "attempt"> = { problems: {}, message: null };

/**
 * Makes the hold a booking. The visit's token is the key: pressed twice, repeated after a broken connection, or come
 * back to, it is the same booking.
 */
export function useConfirm(onBooked: (outcome: Outcome) => void) {
  const { holds } = useTRPC();
  const locale = useLocale();
  const zone = useVisitorZone();
  const refusalText = useRefusalText();
  const { business, handle, hold } = useBooking();
  const confirm = useMutation({ ...holds.confirm.mutationOptions(), retry: false });
  const [trouble, setTrouble] = useState<Trouble>({ attempt: 0, ...clear });
  const [isSending, setSending] = useState(false);
  const underWay = useRef(false);

  const tell = (found: Partial<Trouble>) =>
    setTrouble(({ attempt }) => ({ attempt: attempt + 1, ...clear, ...found }));

  async function send(details: Details) {
    if (underWay.current) return;
    const problems = problemsOf(details);
    if (Object.keys(problems).length > 0) return tell({ problems });
    underWay.current = true;
    setSending(true);
    setTrouble(({ attempt }) => ({ attempt, ...clear }));
    try {
      if (hold.phase === "lapsed" && !(await hold.retake())) return;
      const { code, manageToken } = await commit(details);
      tellHost({ type: "booking.created", startsAt: handle.visit.at?.toISOString() ?? "" });
      handle.go({ step: "done" });
      onBooked({ code: code, manageToken });
    } catch (error) {
      tellHost({ type: "error", reason: refusalOf(error) ?? "UNKNOWN" });
      const fields = problemsFrom(fieldsRefused(error));
      tell(Object.keys(fields).length > 0 ? { problems: fields } : { message: refusalText(error) });
    } finally {
      underWay.current = false;
      setSending(false);
    }
  }

  async function commit({ name, email, phone, note }: Details) {
    const request = {
      business: business.slug,
      holdToken: handle.visit.visit ?? "",
      contact: { name: name.trim(), email: email.trim() || null, phone: phone.trim() || null },
      note: note.trim() || null,
      zone,
      locale,
    };
    try {
      return await confirm.mutateAsync(request);
    } catch (error) {
      // The server's clock was ahead of what was shown: the time is taken again, and nothing is asked twice.
      const isGone = ["HOLD_EXPIRED", "HOLD_NOT_FOUND"].includes(refusalOf(error) ?? "");
      if (!isGone || !(await hold.retake())) throw error;
      return confirm.mutateAsync(request);
    }
  }

  return { send: (details: Details) => void send(details), isSending, trouble };
}

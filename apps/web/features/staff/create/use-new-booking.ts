"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useToast } from "@/components/toast";
import { formatMoment } from "@/lib/format";
import { refusalOf, useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import { dateOf } from "../board/span";
import { useDesk } from "../desk-context";
import { useCandidates, useDeskData, useOffer } from "../desk-data";
import type { Draft } from "../desk-state";
import { usePlace } from "../place-context";
import { alternativesOf, fieldRefused } from "../refused-details";
import type { ContactErrors, Customer } from "./customer-fields";
import { firstWhat, isChosen, wantedOf, type What } from "./what";

interface Errors extends ContactErrors {
  readonly what?: string;
  readonly startsAt?: string;
}

const isAddress = (text: string) => text === "" || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

/** A booking in the making. Day, time and resource stand in the draft, so that the grid shows them; the rest stands here. */
export function useNewBooking(draft: Draft) {
  const t = useTranslations("staff.new");
  const { bookings } = useTRPC();
  const create = useMutation(bookings.create.mutationOptions());
  const { location } = useDeskData();
  const { services, byTime } = useOffer();
  const { dispatch } = useDesk();
  const refresh = useRefresh();
  const toast = useToast();
  const text = useRefusalText();
  const place = usePlace();
  const [what, setWhat] = useState<What>(() => {
    const brought = services.find(({ id }) => id === draft.serviceId);
    return brought
      ? { serviceId: brought.id, byTime: false, partySize: brought.capacityMin }
      : firstWhat({ services, byTime }, draft.resourceId);
  });
  const [customer, setCustomer] = useState<Customer>({
    known: null,
    contact: { name: draft.name ?? "", email: "", phone: "" },
  });
  const { known, contact } = customer;
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<Errors>({});
  // The same press twice, or again after a broken connection, is the same booking.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());

  const change = (next: Partial<Draft>) =>
    dispatch({ type: "show", panel: { kind: "new", draft: { ...draft, ...next } } });

  // A column was pressed whose resource does something else: then it is anybody who can.
  const candidates = useCandidates(what.serviceId);
  const resourceId = candidates.find(({ id }) => id === draft.resourceId)?.id ?? null;
  const wanted = wantedOf(what, resourceId, draft.minutes);

  function wrong(): Errors {
    return {
      ...(!isChosen(what) && { what: t("whatMissing") }),
      ...(draft.startsAt === null && { startsAt: t("timeMissing") }),
      ...(!known && contact.name.trim() === "" && { name: t("nameMissing") }),
      ...(!known && !isAddress(contact.email.trim()) && { email: t("emailWrong") }),
    };
  }

  async function submit() {
    const problems = wrong();
    setMissing(problems);
    if (Object.keys(problems).length > 0 || !wanted || draft.startsAt === null) return;
    const startsAt = dateOf(draft.startsAt);
    try {
      const input = {
        ...wanted,
        locationId: location.id,
        startsAt,
        customer: known ? { customerId: known.id } : { contact },
        note,
        idempotencyKey,
      };
      const made = await create.mutateAsync(input);
      await refresh();
      dispatch({ type: "select", bookingId: made.bookingId, block: null });
      toast({
        text: t("done", { name: known?.name ?? contact.name, when: formatMoment(startsAt, place) }),
      });
    } catch (error) {
      if (refusalOf(error) === "IDEMPOTENCY_MISMATCH") setKey(crypto.randomUUID());
      await refresh();
    }
  }

  const { error } = create;
  const field = fieldRefused(error);
  const isOfTime = alternativesOf(error).length > 0;
  const told: Errors = error && field && !isOfTime ? { [field]: text(error) } : {};
  return {
    what,
    customer,
    note,
    wanted,
    locationId: location.id,
    errors: { ...told, ...missing },
    /** About the time as a whole, with alternatives where there are some; null where a field is at fault, or nothing. */
    refused: error && Object.keys(told).length === 0 ? error : null,
    sending: create.isPending,
    submit,
    setCustomer,
    setNote,
    setWhat: (next: What, resource: string | null) => {
      setWhat(next);
      const service = services.find(({ id }) => id === next.serviceId);
      change({ resourceId: resource, minutes: service?.durationMinutes ?? null });
    },
    setWhen: (when: Pick<Draft, "on" | "startsAt">) => {
      create.reset();
      change(when);
    },
  };
}

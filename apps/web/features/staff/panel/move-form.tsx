"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { useToast } from "@/components/toast";
import { formatMoment } from "@/lib/format";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import { dateOf, minuteOf } from "../board/span";
import { useCandidates, useToday } from "../desk-data";
import { Refused } from "../move/refused";
import { usePlace } from "../place-context";
import type { BookingDetail } from "../types";
import { WhenFields } from "../when/when-fields";

/** Moving without a pointer: another day, time or person. The server decides; what was chosen stays where it refuses. */
export function MoveForm({ booking, isOpen }: { booking: BookingDetail; isOpen: boolean }) {
  const t = useTranslations("staff.move");
  const place = usePlace();
  const [open, setOpen] = useState(isOpen);
  const [asked, setAsked] = useState(isOpen);
  // The toolbar asks for the form of a panel that may be open already.
  if (asked !== isOpen) {
    setAsked(isOpen);
    if (isOpen) setOpen(true);
  }
  return (
    <section className="grid gap-4">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold">{t("title")}</h3>
        <Button look="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "formClose" : "formOpen")}
        </Button>
      </div>
      {open && <Form key={`${booking.id} ${booking.version} ${place.zone}`} booking={booking} />}
    </section>
  );
}

function Form({ booking }: { booking: BookingDetail }) {
  const t = useTranslations("staff.move");
  const { bookings } = useTRPC();
  const move = useMutation(bookings.move.mutationOptions());
  const refresh = useRefresh();
  const toast = useToast();
  const place = usePlace();
  const today = useToday();
  const [when, setWhen] = useState<{ on: string; startsAt: number | null }>({
    on: place.dayOf(booking.startsAt),
    startsAt: minuteOf(booking.startsAt),
  });
  const [resourceId, setResourceId] = useState<string | null>(
    booking.units[0]?.assignments[0]?.resourceId ?? null,
  );
  const candidates = useCandidates(booking.serviceId);
  const { serviceId, partySize, locationId, id: bookingId, version } = booking;
  const durationMinutes = serviceId ? null : minuteOf(booking.endsAt) - minuteOf(booking.startsAt);

  async function send(startsAt: Date) {
    try {
      await move.mutateAsync({ bookingId, version, startsAt, resourceId });
    } catch {
      return void refresh(); // Said below, with what was chosen still there.
    }
    await refresh();
    toast({ text: t("moved", { when: formatMoment(startsAt, place) }) });
  }

  return (
    <div className="grid gap-4">
      <Field label={t("with")}>
        {(control) => (
          <Select
            {...control}
            options={[
              { value: "", label: t("anybody") },
              ...candidates.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={resourceId ?? ""}
            onChange={(value) => setResourceId(value || null)}
          />
        )}
      </Field>
      <WhenFields
        wanted={{ serviceId, partySize, durationMinutes, resourceId }}
        {...{ locationId, bookingId, today, ...when }}
        onChange={setWhen}
      />
      {move.error && (
        <Refused
          error={move.error}
          on={when.on}
          onChoose={(at) => {
            move.reset();
            setWhen({ on: place.dayOf(at), startsAt: minuteOf(at) });
          }}
        />
      )}
      <p className="text-small text-ink-2">{t(booking.isReachable ? "told" : "notTold")}</p>
      <Button
        loading={move.isPending}
        disabled={when.startsAt === null}
        onClick={() => when.startsAt !== null && void send(dateOf(when.startsAt))}
      >
        {t("submit")}
      </Button>
    </div>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Dialog, DialogClose } from "@/components/dialog";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";
import { minuteOf } from "../board/span";
import { useDesk, useDeskState } from "../desk-context";
import { useDeskData, useOffer } from "../desk-data";
import { Refused } from "../move/refused";
import { usePlace } from "../place-context";
import { firstWhat, isChosen, wantedOf, type What } from "./what";
import { WhatFields } from "./what-fields";

/** Somebody stands at the desk: from now on, with whoever is free. */
export function WalkInDialog() {
  const { dialog } = useDeskState();
  return dialog === "walk-in" && <WalkIn />;
}

function WalkIn() {
  const t = useTranslations("staff.walkIn");
  const { bookings } = useTRPC();
  const walkIn = useMutation(bookings.walkIn.mutationOptions());
  const { location } = useDeskData();
  const { services, byTime } = useOffer();
  const { dispatch } = useDesk();
  const refresh = useRefresh();
  const toast = useToast();
  const place = usePlace();
  const [what, setWhat] = useState<What>(() => {
    const first = firstWhat({ services, byTime }, null);
    const [usual] = services;
    // Somebody is waiting: better a guess that is changed than a question.
    return isChosen(first) || !usual
      ? first
      : { serviceId: usual.id, byTime: false, partySize: usual.capacityMin };
  });
  const [resourceId, setResourceId] = useState<string | null>(null);
  const [name, setName] = useState("");
  const close = () => dispatch({ type: "open", dialog: null });

  async function send() {
    const wanted = wantedOf(what, resourceId, null);
    if (!wanted) return;
    try {
      const made = await walkIn.mutateAsync({ ...wanted, locationId: location.id, name });
      close();
      await refresh();
      dispatch({ type: "select", bookingId: made.bookingId, block: null });
      toast({ text: t("done", { name: name.trim() || t("nameless") }) });
    } catch {
      // Said in the dialog, which keeps what was typed.
    }
  }

  /** Nobody is free now, but later: the rest of it is an ordinary booking. */
  function later(at: Date) {
    close();
    const draft = { on: place.dayOf(at), startsAt: minuteOf(at), resourceId, minutes: null };
    const { serviceId } = what;
    dispatch({ type: "show", panel: { kind: "new", draft: { ...draft, serviceId, name } } });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("title")}
      description={t("text")}
      actions={
        <>
          <DialogClose>
            <Button look="quiet">{t("notNow")}</Button>
          </DialogClose>
          <Button
            form="walk-in"
            type="submit"
            loading={walkIn.isPending}
            disabled={!isChosen(what)}
          >
            {t("submit")}
          </Button>
        </>
      }
    >
      <form
        id="walk-in"
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field label={t("name")} note={t("optional")}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <WhatFields
          what={what}
          resourceId={resourceId}
          onChange={(next, resource) => {
            walkIn.reset();
            setWhat(next);
            setResourceId(resource);
          }}
        />
        {walkIn.error && (
          <Refused error={walkIn.error} on={location.today} onChoose={(at) => later(at)} />
        )}
      </form>
    </Dialog>
  );
}

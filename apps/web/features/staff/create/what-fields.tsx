"use client";

import { useLocale, useTranslations } from "next-intl";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { NumberInput } from "@/components/number-input";
import { Select } from "@/components/select";
import { formatDuration, formatMoney } from "@/lib/format";
import { useCandidates, useOffer } from "../desk-data";
import { isChosen, type What } from "./what";

interface WhatFieldsProps {
  readonly what: What;
  readonly resourceId: string | null;
  readonly onChange: (what: What, resourceId: string | null) => void;
  readonly error?: string | undefined;
}

const BY_TIME = "by-time";

/** A service, or a table or room by the size of the party; and with whom, where that matters. */
export function WhatFields({ what, resourceId, onChange, error }: WhatFieldsProps) {
  const t = useTranslations("staff.new");
  const locale = useLocale();
  const { services, byTime } = useOffer();
  const candidates = useCandidates(what.serviceId);
  const service = services.find(({ id }) => id === what.serviceId);
  const options = [
    ...(byTime.length > 0 ? [{ value: BY_TIME, label: t("byTime") }] : []),
    ...services.map(({ id, name, durationMinutes, priceMinor, currency }) => ({
      value: id,
      label: name,
      note: [
        formatDuration(durationMinutes, locale),
        priceMinor > 0 && formatMoney(priceMinor, currency, locale),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
  ];
  const mayBeMany = what.byTime || (service?.capacityMax ?? 1) > 1;

  function choose(value: string | null) {
    const next = {
      ...what,
      serviceId: value === BY_TIME ? null : value,
      byTime: value === BY_TIME,
    };
    const able = services.find(({ id }) => id === value)?.resourceIds ?? byTime.map(({ id }) => id);
    // Whoever was chosen stays, if they do this too.
    onChange(next, resourceId && able.includes(resourceId) ? resourceId : null);
  }

  return (
    <div className="grid gap-4">
      {options.length > 1 || !isChosen(what) ? (
        <Field label={t("what")} error={error}>
          {(control) => (
            <Combobox
              {...control}
              options={options}
              value={what.byTime ? BY_TIME : what.serviceId}
              onChange={choose}
              placeholder={t("whatPlaceholder")}
              empty={t("whatEmpty")}
            />
          )}
        </Field>
      ) : null}
      {mayBeMany && (
        <Field label={t("partySize")}>
          {(control) => (
            <NumberInput
              {...control}
              value={what.partySize}
              min={1}
              max={10_000}
              onChange={(partySize) => onChange({ ...what, partySize: partySize ?? 1 }, resourceId)}
            />
          )}
        </Field>
      )}
      <Field label={t("with")}>
        {(control) => (
          <Select
            {...control}
            options={[
              { value: "", label: t(what.byTime ? "anyTable" : "anybody") },
              ...candidates.map(({ id, name, kind, capacityMin, capacityMax }) => ({
                value: id,
                label: name,
                ...(kind !== "staff" &&
                  capacityMax > 1 && { note: t("seats", { min: capacityMin, max: capacityMax }) }),
              })),
            ]}
            value={candidates.some(({ id }) => id === resourceId) ? (resourceId ?? "") : ""}
            onChange={(value) => onChange(what, value || null)}
          />
        )}
      </Field>
    </div>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { Layers2, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { Switch } from "@/components/checkbox";
import { TextLink } from "@/components/text-link";
import { useToast } from "@/components/toast";
import { formatCalendarDay } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../../parts/use-refresh";
import type { WorkListed } from "../../parts/work-list";
import { layerHref } from "../subject";
import type { Of, Week } from "../week/types";

type Layer = Week["overlays"][number];

interface LayersProps {
  readonly of: Of;
  readonly week: Week;
  readonly onOutside: (bookings: WorkListed) => void;
}

/** Named layers over the week, such as a season, each switched as one. */
export function Layers({ of, week, onOutside }: LayersProps) {
  const t = useTranslations("console.hours.layers");
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { hours } = useTRPC();
  const turn = useMutation(
    hours.switchOverlay.mutationOptions({
      onSuccess: async ({ conflicts }) => {
        onOutside(conflicts);
        await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const locked = Boolean(week.whyNotEdit);
  return (
    <section aria-labelledby="layers" className="grid gap-3 pb-6">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="grid gap-1">
          <h2 id="layers" className="text-lead">
            {t("title")}
          </h2>
          <p className="max-w-prose text-ink-2">{t("lead")}</p>
        </div>
        {!locked && (
          <ButtonLink look="quiet" href={layerHref(of, "new")}>
            <Plus aria-hidden className="size-4" />
            {t("add")}
          </ButtonLink>
        )}
      </div>
      {week.overlays.length > 0 && (
        <ul className="border-b border-line">
          {week.overlays.map((layer) => {
            // While it is being switched it stands where it is going; a refusal puts it back.
            const going = turn.isPending && turn.variables.overlayId === layer.id;
            const isOn = (going ? turn.variables.status : layer.status) === "on";
            return (
              <li key={layer.id} className="flex items-center gap-3 border-t border-line py-2.5">
                <Layers2 aria-hidden className="size-4 shrink-0 text-ink-3" />
                <div className="min-w-0 grow">
                  <p className="font-medium wrap-anywhere">
                    {locked ? (
                      layer.name
                    ) : (
                      <TextLink href={layerHref(of, layer.id)}>{layer.name}</TextLink>
                    )}
                  </p>
                  <p className="text-ink-2">
                    {t(`mode.${layer.mode}`)} · <Validity layer={layer} />
                  </p>
                </div>
                <Switch
                  label={<span className="text-small text-ink-2">{isOn ? t("on") : t("off")}</span>}
                  aria-label={t("switch", { name: layer.name })}
                  checked={isOn}
                  disabled={locked}
                  onChange={(event) =>
                    turn.mutate({
                      overlayId: layer.id,
                      status: event.target.checked ? "on" : "off",
                    })
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Validity({ layer: { validFrom, validUntil } }: { layer: Layer }) {
  const t = useTranslations("console.hours.layers");
  const locale = useLocale();
  const day = (on: string) => formatCalendarDay(on, locale, "dated");
  if (validFrom && validUntil)
    return t("between", { from: day(validFrom), until: day(validUntil) });
  if (validFrom) return t("from", { from: day(validFrom) });
  return validUntil ? t("until", { until: day(validUntil) }) : t("always");
}

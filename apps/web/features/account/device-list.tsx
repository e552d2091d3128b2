"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { Laptop, Smartphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { Dialog, DialogClose } from "@/components/dialog";
import { useToast } from "@/components/toast";
import { deviceOf } from "@/lib/device";
import { formatRelative } from "@/lib/format";
import { useRefusalText } from "@/lib/refusal-text";

type SignedInDevice = RouterOutputs["account"]["sessions"][number];

interface DeviceListProps {
  readonly devices: readonly SignedInDevice[];
  /** The instant the list was read at. */
  readonly now: Date;
  readonly onEnd: (id: string) => Promise<unknown>;
  readonly onEndAll: () => Promise<unknown>;
}

export function DeviceList({ devices, now, onEnd, onEndAll }: DeviceListProps) {
  const t = useTranslations("account.sessions");
  const toast = useToast();
  const refusalText = useRefusalText();
  const [ending, setEnding] = useState<string | null>(null);

  async function end(id: string, run: () => Promise<unknown>) {
    setEnding(id);
    try {
      await run();
      toast({ text: t("ended") });
    } catch (error) {
      toast({ text: refusalText(error), urgent: true });
    } finally {
      setEnding(null);
    }
  }

  return (
    <div className="grid gap-6">
      <ul className="divide-y divide-line border-y border-line">
        {devices.map((device) => (
          <li key={device.id} className="flex items-center gap-4 py-4">
            <Device device={device} now={now} />
            {device.isThis ? (
              <Badge>{t("current")}</Badge>
            ) : (
              <Button
                look="quiet"
                size="small"
                loading={ending === device.id}
                onClick={() => void end(device.id, () => onEnd(device.id))}
              >
                {t("end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Dialog
          title={t("endAllTitle")}
          description={t("endAllText")}
          trigger={<Button look="quiet">{t("endAll")}</Button>}
          actions={
            <>
              <DialogClose>
                <Button look="quiet">{t("keep")}</Button>
              </DialogClose>
              <Button
                look="danger"
                loading={ending === "all"}
                onClick={() => void end("all", onEndAll)}
              >
                {t("endAll")}
              </Button>
            </>
          }
        />
      </div>
    </div>
  );
}

function Device({ device, now }: { device: SignedInDevice; now: Date }) {
  const t = useTranslations("account.sessions");
  const locale = useLocale();
  const { browser, system } = deviceOf(device.userAgent);
  const handheld = system === "iPhone" || system === "iPad" || system === "Android";
  const Icon = handheld ? Smartphone : Laptop;
  const used = formatRelative(device.usedAt, now, locale);
  return (
    <>
      <Icon aria-hidden className="size-5 shrink-0 stroke-[1.5] text-ink-3" />
      <div className="min-w-0 grow">
        <p className="font-medium">
          {browser && system ? t("device", { browser, system }) : (browser ?? t("unknown"))}
        </p>
        <p className="text-small text-ink-2">
          {device.address ? t("usedFrom", { used, address: device.address }) : t("used", { used })}
        </p>
      </div>
    </>
  );
}

"use client";

import { Copy } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Checkbox } from "@/components/checkbox";
import { IconButton } from "@/components/icon-button";
import { Popover } from "@/components/popover";
import { formatWeekday } from "@/lib/format";

interface CopyDayProps {
  readonly weekday: number;
  /** All seven, in the order of the locale. */
  readonly weekdays: readonly number[];
  readonly onCopy: (to: number[]) => void;
}

/** Gives other days the hours of this one. */
export function CopyDay({ weekday, weekdays, onCopy }: CopyDayProps) {
  const t = useTranslations("console.hours.week");
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<readonly number[]>([]);
  const others = weekdays.filter((one) => one !== weekday);
  const day = formatWeekday(weekday, locale, "long");

  function copy() {
    onCopy([...to]);
    setTo([]);
    setOpen(false);
  }

  return (
    <Popover
      align="end"
      open={open}
      onOpenChange={setOpen}
      title={t("copyTitle", { day })}
      trigger={<IconButton label={t("copy", { day })} icon={<Copy aria-hidden />} />}
    >
      <div className="grid">
        {others.map((one) => (
          <Checkbox
            key={one}
            label={formatWeekday(one, locale, "long")}
            checked={to.includes(one)}
            onChange={(event) =>
              setTo(event.target.checked ? [...to, one] : to.filter((chosen) => chosen !== one))
            }
          />
        ))}
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="bare" onClick={() => setTo(to.length === others.length ? [] : others)}>
          {to.length === others.length ? t("copyNone") : t("copyAll")}
        </Button>
        <Button disabled={to.length === 0} onClick={copy}>
          {t("copyDo")}
        </Button>
      </div>
    </Popover>
  );
}

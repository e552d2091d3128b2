"use client";

import { useTranslations } from "next-intl";
import { Switch } from "@/components/checkbox";
import { Dialog } from "@/components/dialog";
import { useDesk, useDeskState } from "../desk-context";
import { keyActions } from "./keys";
import { useKeysOn } from "./use-keys-on";

const shown = [
  ["today", "previous", "next", "day", "week", "list"],
  ["new", "walkIn", "search", "arrive", "noShow", "move", "keys"],
] as const;

/** The list of keys, and the switch that turns them off. */
export function KeysDialog() {
  const t = useTranslations("staff.keys");
  const { dialog } = useDeskState();
  const { dispatch } = useDesk();
  const [on, setOn] = useKeysOn();
  return (
    <Dialog
      open={dialog === "keys"}
      onOpenChange={(open) => dispatch({ type: "open", dialog: open ? "keys" : null })}
      title={t("title")}
      description={t("text")}
    >
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {shown.map((group) => (
          <dl key={group[0]} className="grid content-start gap-1.5">
            {group.map((action) => (
              <div key={action} className="flex items-baseline justify-between gap-4">
                <dt>{t(`does.${action}`)}</dt>
                <dd className="flex gap-1">
                  {keyActions[action].split("+").map((key) => (
                    <kbd
                      key={key}
                      className="rounded-[5px] border border-edge px-1.5 font-sans text-small font-medium"
                    >
                      {key.replace("ArrowLeft", "←").replace("ArrowRight", "→")}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
      <p className="text-small text-ink-2">{t("inGrid")}</p>
      <Switch label={t("on")} checked={on} onChange={(event) => setOn(event.target.checked)} />
    </Dialog>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";

/** Somebody else was quicker: what was typed stays until its author decides. */
export function ChangedMeanwhile({ onLoad }: { onLoad: () => void }) {
  const t = useTranslations("console.hours.changed");
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-wait-soft px-4 py-3 text-wait-ink">
      <p className="max-w-prose">{t("text")}</p>
      <Button look="quiet" onClick={onLoad}>
        {t("load")}
      </Button>
    </div>
  );
}

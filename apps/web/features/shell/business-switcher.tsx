"use client";

import { useMutation } from "@tanstack/react-query";
import { cx } from "class-variance-authority";
import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuChoice } from "@/components/menu";
import { Spinner } from "@/components/spinner";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { initials } from "./initials";
import type { Area } from "./navigation";
import type { Surroundings } from "./types";

interface BusinessSwitcherProps extends Omit<Surroundings, "user"> {
  readonly area: Area;
  readonly compact?: boolean;
}

export function BusinessSwitcher(props: BusinessSwitcherProps) {
  const { area, businesses, active, compact = false } = props;
  const t = useTranslations("shell.business");
  const toast = useToast();
  const { name } = active;

  const refusalText = useRefusalText();
  const { account } = useTRPC();
  const move = useMutation(
    account.setActiveBusiness.mutationOptions({
      // A whole new page: nothing read in one business may show in another.
      onSuccess: () => location.assign(`/${area}`),
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const moving = move.isPending || move.isSuccess;

  const mark = (
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center rounded-inner bg-accent font-serif text-accent-ink"
    >
      {moving ? <Spinner /> : initials(name)}
    </span>
  );
  const frame = cx(
    "flex min-w-0 items-center gap-2.5 rounded-card p-1.5 text-start",
    !compact && "md:w-full",
  );
  const label = <span className="truncate font-semibold">{name}</span>;
  // With one business there is nothing to switch: its name, and no control.
  if (businesses.length < 2)
    return (
      <div className={frame} title={name}>
        {mark}
        {compact ? <span className="sr-only">{name}</span> : label}
      </div>
    );
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("switch", { name })}
          aria-busy={moving || undefined}
          className={cx(frame, "transition-colors hover:bg-sunken")}
        >
          {mark}
          {!compact && label}
          {!compact && (
            <ChevronsUpDown aria-hidden className="ms-auto size-4 shrink-0 text-ink-3" />
          )}
        </button>
      }
    >
      <MenuChoice
        label={t("label")}
        value={active.id}
        options={businesses.map(({ id, name: text }) => ({ value: id, label: text }))}
        onChange={(businessId) => move.mutate({ businessId })}
      />
    </Menu>
  );
}

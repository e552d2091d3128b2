"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Combobox } from "@/components/combobox";
import { Field } from "@/components/field";
import { useTRPC } from "@/lib/trpc/client";
import { hoursHref, isSame, type Subject } from "./subject";
import type { Of } from "./week/types";

const groups = ["business", "places", "people", "things", "services"] as const;

/** Whose hours are shown: a list beside them at a desk, a field to choose in above them on a phone. */
export function SubjectList({ of }: { of: Of }) {
  const t = useTranslations("console.hours.subjects");
  const router = useRouter();
  const { hours } = useTRPC();
  const { data } = useSuspenseQuery(hours.subjects.queryOptions());
  return (
    <>
      <div className="pb-2 lg:hidden">
        <Field label={t("whose")}>
          {(control) => (
            <Combobox
              {...control}
              options={data.map((one) => ({
                value: hoursHref(one.of),
                label: one.name,
                note: t(
                  one.inherits && one.kind !== "business" ? "inherits" : `of.${groupOf(one)}`,
                ),
              }))}
              value={hoursHref(of)}
              onChange={(href) => href && router.push(href)}
              empty={t("none")}
            />
          )}
        </Field>
      </div>
      <nav
        aria-label={t("whose")}
        className="hidden grid-cols-[minmax(0,1fr)] content-start gap-5 lg:grid"
      >
        {groups.map((group) => {
          const members = data.filter((one) => groupOf(one) === group);
          if (members.length === 0) return null;
          return (
            <div key={group} className="min-w-0">
              <h2 className="px-2.5 pb-1 font-sans text-small font-medium tracking-normal text-ink-3">
                {t(`group.${group}`)}
              </h2>
              <ul>
                {members.map((one) => (
                  <SubjectLink key={hoursHref(one.of)} subject={one} current={isSame(one.of, of)} />
                ))}
              </ul>
            </div>
          );
        })}
      </nav>
    </>
  );
}

function SubjectLink({ subject, current }: { subject: Subject; current: boolean }) {
  const t = useTranslations("console.hours.subjects");
  const own = !subject.inherits;
  return (
    <li>
      <Link
        href={hoursHref(subject.of)}
        aria-current={current ? "page" : undefined}
        className={cx(
          "flex items-baseline justify-between gap-2 rounded-inner px-2.5 py-1.5 hover:bg-sunken",
          current ? "bg-accent-soft font-medium text-accent" : "text-ink-2 hover:text-ink",
        )}
      >
        <span className="min-w-0 truncate" title={subject.name}>
          {subject.name}
        </span>
        {own && subject.kind !== "business" && (
          <span className="shrink-0 text-small font-normal text-ink-3">{t("own")}</span>
        )}
      </Link>
    </li>
  );
}

function groupOf({ kind }: Subject): (typeof groups)[number] {
  switch (kind) {
    case "business":
      return "business";
    case "location":
      return "places";
    case "staff":
    case "team":
      return "people";
    case "service":
      return "services";
    case "room":
    case "table":
    case "equipment":
    case "vehicle":
    case "virtual_seat":
      return "things";
  }
}

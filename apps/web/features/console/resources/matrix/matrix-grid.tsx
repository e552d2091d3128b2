"use client";

/* A table is what the pattern makes a grid of: one tab stop, moved in by arrows. */
/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role */
import type { RouterOutputs } from "@daybook/api/client";
import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { Cell } from "./cell";
import { cellAfterKey } from "./cell-after-key";
import { useCapability } from "./use-capability";

type Matrix = RouterOutputs["resources"]["matrix"];

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly mayEdit: boolean;
}

export function MatrixGrid({ matrix, mayEdit }: MatrixGridProps) {
  const t = useTranslations("console.matrix");
  const kindName = useTranslations("console.kinds");
  const { services, resources } = matrix;
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState({ row: 0, column: 0 });
  const { isOn, toggle } = useCapability();

  function press(event: KeyboardEvent) {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const size = { rows: resources.length, columns: services.length };
    const next = cellAfterKey(stop, event, { ...size, rightToLeft });
    if (!next) return;
    event.preventDefault();
    setStop(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus();
  }

  return (
    <div className="-mx-4 overflow-x-auto px-4 pb-4 md:-mx-8 md:px-8">
      <table
        ref={grid}
        role="grid"
        aria-label={t("title")}
        onKeyDown={press}
        className="border-separate border-spacing-0"
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 z-10 min-w-36 bg-paper pe-4 pb-2 text-start align-bottom text-small font-medium text-ink-3"
            >
              {t("corner")}
            </th>
            {services.map((service) => (
              <th
                key={service.id}
                scope="col"
                className="max-w-28 min-w-20 px-2 pb-2 text-center align-bottom text-small font-medium"
              >
                <span className="line-clamp-3 wrap-anywhere" title={service.name}>
                  {service.name}
                </span>
                {service.status === "inactive" && (
                  <span className="block font-normal text-ink-3">{t("inactive")}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {resources.map((resource, row) => (
            <tr key={resource.id} className="group">
              <th
                scope="row"
                className="sticky start-0 z-10 max-w-52 min-w-36 border-t border-line bg-paper py-1.5 pe-4 text-start font-medium"
              >
                <span className="line-clamp-2 wrap-anywhere" title={resource.name}>
                  {resource.name}
                </span>
                <span className="block text-small font-normal text-ink-3">
                  {kindName(resource.kind)}
                  {resource.status === "inactive" && `, ${t("inactive")}`}
                </span>
              </th>
              {services.map((service, column) => (
                <td
                  key={service.id}
                  className={cx("border-t border-line p-0 text-center group-hover:bg-sunken")}
                >
                  <Cell
                    at={`${row}-${column}`}
                    name={t("cell", { resource: resource.name, service: service.name })}
                    checked={isOn(resource, service.id)}
                    locked={!mayEdit || resource.whyNotEdit !== null}
                    stop={stop.row === row && stop.column === column}
                    onFocus={() => setStop({ row, column })}
                    onToggle={(enabled) => toggle(resource, service.id, enabled)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

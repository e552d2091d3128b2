/* The roles are written out, because `display: block` takes them away in some browsers. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { cx } from "class-variance-authority";
import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures and actions stand at the end side. */
  readonly end?: boolean;
  /** The row's name; on a phone it heads the card and carries no label. */
  readonly lead?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table at a desk; on a phone each row becomes a card, its heads becoming labels. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table role="table" className="block w-full md:table md:border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:table-row">
          {columns.map(({ key, head, end }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={cx(
                "border-b border-line px-3 pb-2 text-small font-medium text-ink-3 first:ps-0 last:pe-0",
                end ? "text-end" : "text-start",
              )}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="grid gap-3 md:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="grid gap-1 rounded-card border border-line bg-surface p-4 md:table-row md:border-0 md:bg-transparent"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { head, cell, end, lead } = column;
  return (
    <td
      role="cell"
      className={cx(
        "flex items-baseline justify-between gap-4 md:table-cell md:border-b md:border-line md:px-3 md:py-3 md:first:ps-0 md:last:pe-0",
        end && "md:text-end",
        lead && "font-medium",
      )}
    >
      {!lead && (
        <span aria-hidden className="text-small text-ink-3 md:hidden">
          {head}
        </span>
      )}
      <span>{cell(row)}</span>
    </td>
  );
}

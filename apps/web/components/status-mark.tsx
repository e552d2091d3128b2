import type { ReactNode } from "react";

export const statuses = ["wait", "firm", "here", "busy", "done", "lost"] as const;
/** Where a booking stands, as far as the eye is concerned: held or pending, firm, here, in service, done, lost. */
export type Status = (typeof statuses)[number];

/**
 * The mark fills up as a visit goes on (dashed, ring, half, full) and ends as a tick or a cross, so
 * that it reads without colour. Decorative: a word for it stands beside it or in the name around it.
 */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 12 12"
      data-status={status}
      className="size-3 shrink-0 text-status"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {marks[status]}
    </svg>
  );
}

const ring = <circle cx="6" cy="6" r="4.5" />;

const marks: Record<Status, ReactNode> = {
  wait: <circle cx="6" cy="6" r="4.5" strokeDasharray="1.6 3.1" />,
  firm: ring,
  here: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" stroke="none" />
    </>
  ),
  busy: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  done: <path d="m2 6.5 2.8 2.8L10 3.5" />,
  lost: <path d="m2.5 2.5 7 7m0-7-7 7" />,
};

/** The mark with its word. */
export const StatusBadge = ({ status, children }: { status: Status; children: ReactNode }) => (
  <span
    data-status={status}
    className="inline-flex items-center gap-1.5 rounded-full bg-status-soft px-2 py-0.5 text-small font-medium text-status-ink forced-colors:border"
  >
    <StatusMark status={status} />
    {children}
  </span>
);

import { cx } from "class-variance-authority";

/** Stands where something will: give it that thing's size. The region around it carries aria-busy. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span
    aria-hidden
    className={cx(
      "block animate-[breathe_1.6s_ease-in-out_infinite] rounded-card bg-line/70",
      className,
    )}
  />
);

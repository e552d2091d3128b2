/** Class names shared by controls that must look like one family. */
export const inputBox =
  "control w-full rounded-card border border-edge bg-surface px-3 py-1.5 text-body text-ink transition-colors placeholder:text-ink-3 hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 aria-invalid:border-danger disabled:bg-sunken disabled:text-ink-3";

export const popup =
  "z-50 rounded-card border border-line bg-raised text-ink shadow-float outline-none transition-[opacity,scale] duration-(--quick) data-starting-style:scale-[.98] data-starting-style:opacity-0 data-ending-style:opacity-0 forced-colors:border-[CanvasText]";

export const listItem =
  "flex min-h-9 touch:min-h-11 cursor-default select-none items-center gap-2 rounded-inner px-2.5 py-1.5 text-body outline-none data-highlighted:bg-accent-soft data-disabled:text-ink-3";

export const backdrop =
  "fixed inset-0 z-40 bg-[oklch(20%_0.02_165/.38)] transition-opacity duration-(--calm) data-starting-style:opacity-0 data-ending-style:opacity-0";

/** How a way on looks that is not the main one. */
export const plainLink =
  "inline-flex min-h-11 items-center rounded-inner font-medium text-accent underline decoration-accent/40 underline-offset-4 transition-colors hover:decoration-accent";

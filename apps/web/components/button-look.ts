import { cva, type VariantProps } from "class-variance-authority";

export const buttonLook = cva(
  "relative inline-flex items-center justify-center gap-2 rounded-card px-4 py-1.5 text-body font-semibold whitespace-nowrap select-none transition-[background-color,border-color,color,translate] active:translate-y-px disabled:pointer-events-none disabled:opacity-50",
  {
    variants: {
      look: {
        primary: "bg-accent text-accent-ink hover:bg-accent-strong forced-colors:border",
        quiet: "border border-line bg-surface text-ink hover:border-edge hover:bg-sunken",
        bare: "text-ink-2 hover:bg-sunken hover:text-ink",
        danger: "bg-danger-fill text-danger-ink hover:bg-danger-strong forced-colors:border",
      },
      size: {
        regular: "pressable",
        small: "min-h-8 px-3 touch:min-h-11",
        large: "min-h-11 px-6",
      },
      wide: { true: "w-full" },
    },
    defaultVariants: { look: "primary", size: "regular" },
  },
);

export type ButtonLook = VariantProps<typeof buttonLook>;

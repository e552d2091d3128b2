import { cva, cx, type VariantProps } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps, MouseEvent } from "react";
import { Spinner } from "./spinner";

const look = cva(
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

type Look = VariantProps<typeof look>;

interface ButtonProps extends ComponentProps<"button">, Look {
  /** Under way: keeps its size and its focus, says so to assistive technology, and cannot be pressed again. */
  readonly loading?: boolean | undefined;
}

export function Button({ look: variant, size, wide, loading, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(look({ look: variant, size, wide }), rest.className)}
      aria-busy={loading || undefined}
      aria-disabled={loading || rest["aria-disabled"]}
      onClick={loading ? swallow : rest.onClick}
    >
      <span className={cx("inline-flex items-center gap-2", loading && "opacity-0")}>
        {children}
      </span>
      {loading && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
    </button>
  );
}

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, "href">, Look {
  readonly href: string;
}

/** Goes somewhere, and looks like a button because going there is the page's main act. */
export function ButtonLink({ look: variant, size, wide, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={cx(look({ look: variant, size, wide }), rest.className)} />;
}

// Also keeps a submit button from submitting twice.
const swallow = (event: MouseEvent) => event.preventDefault();

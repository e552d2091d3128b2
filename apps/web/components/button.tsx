import { cx } from "class-variance-authority";
import type { ComponentProps, MouseEvent } from "react";
import { type ButtonLook, buttonLook } from "./button-look";
import { Spinner } from "./spinner";

interface ButtonProps extends ComponentProps<"button">, ButtonLook {
  /** Under way: keeps its size and its focus, says so to assistive technology, and cannot be pressed again. */
  readonly loading?: boolean | undefined;
}

export function Button({ look: variant, size, wide, loading, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(buttonLook({ look: variant, size, wide }), rest.className)}
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

// Also keeps a submit button from submitting twice.
const swallow = (event: MouseEvent) => event.preventDefault();

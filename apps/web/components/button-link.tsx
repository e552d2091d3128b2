import { cx } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look";

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, "href">, ButtonLook {
  readonly href: string;
}

/** Goes somewhere, and looks like a button because going there is the page's main act. */
export function ButtonLink({ look: variant, size, wide, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={cx(buttonLook({ look: variant, size, wide }), rest.className)} />
  );
}

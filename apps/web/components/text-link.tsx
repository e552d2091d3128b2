import Link from "next/link";
import type { ReactNode } from "react";

export const TextLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    className="rounded-[4px] font-medium text-accent underline decoration-accent/40 underline-offset-3 transition-colors hover:decoration-accent"
  >
    {children}
  </Link>
);

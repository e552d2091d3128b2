"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface ErrorSummaryProps {
  readonly title: ReactNode;
  /** Each leads to its field by id. */
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** Why a form was not taken. Takes the focus when it appears, so that it is read out and seen. */
export function ErrorSummary({ title, errors = [] }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-card border border-danger/40 border-s-4 border-s-danger bg-danger-soft px-4 py-3 outline-none"
    >
      <p className="font-medium">{title}</p>
      {errors.length > 0 && (
        <ul className="mt-1.5 grid gap-1">
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`} className="underline underline-offset-3 hover:text-danger">
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

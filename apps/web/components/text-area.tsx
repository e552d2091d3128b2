import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";
import { inputBox } from "./styles";

/** Grows with what is written, from `rows` on. */
export const TextArea = (props: ComponentProps<"textarea">) => (
  <textarea
    rows={3}
    {...props}
    className={cx(inputBox, "field-sizing-content min-h-20!", props.className)}
  />
);

import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";
import { inputBox } from "./styles";

export const TextInput = (props: ComponentProps<"input">) => (
  <input type="text" {...props} className={cx(inputBox, props.className)} />
);

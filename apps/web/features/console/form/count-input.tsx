"use client";

import type { ControlProps } from "@/components/field";
import { NumberInput } from "@/components/number-input";

interface CountInputProps extends ControlProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
}

/** A number that is never missing: emptied, it is the least there may be. */
export const CountInput = ({ onChange, min = 0, ...rest }: CountInputProps) => (
  <NumberInput {...rest} min={min} onChange={(value) => onChange(value ?? min)} />
);

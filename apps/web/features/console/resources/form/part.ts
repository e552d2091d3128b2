import type { useForm } from "../../form/use-form";
import type { Kind } from "../types";
import type { ResourceDraft } from "./resource-draft";

type ResourceFormState = ReturnType<typeof useForm<ResourceDraft, unknown>>;

/** What every part of the form is given. */
export interface PartProps {
  readonly form: Pick<ResourceFormState, "draft" | "change" | "field" | "errorOf">;
  readonly kind: Kind;
}

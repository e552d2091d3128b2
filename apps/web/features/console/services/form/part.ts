import type { useForm } from "../../form/use-form";
import type { ServiceDraft } from "./service-draft";

type ServiceFormState = ReturnType<typeof useForm<ServiceDraft, string>>;

/** What every part of the service's form is given. */
export interface PartProps {
  readonly form: Pick<ServiceFormState, "draft" | "change" | "field" | "errorOf">;
  readonly currency: string;
  readonly isNew: boolean;
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRefusalKeyText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { FormFrame } from "../../form/form-frame";
import { useForm } from "../../form/use-form";
import type { WorkListed } from "../../parts/work-list";
import type { Kind, ResourceDetails } from "../types";
import { Alone } from "./alone";
import { Basics } from "./basics";
import { Does } from "./does";
import { Profile } from "./profile";
import { inputOf, type ResourceDraft } from "./resource-draft";
import { Room } from "./room";

interface ResourceFormProps {
  readonly kind: Kind;
  /** Null: a new one. */
  readonly resource: ResourceDetails | null;
  readonly saved: ResourceDraft;
  readonly onSaved: (resourceId: string, left: WorkListed) => Promise<void> | void;
}

/** A person, room, table or thing; what does not concern its kind is not asked. */
export function ResourceForm({ kind, resource, saved, onSaved }: ResourceFormProps) {
  const t = useTranslations("console.resource");
  const kindName = useTranslations("console.kinds");
  const why = useRefusalKeyText();
  const { resources } = useTRPC();
  const create = useMutation(resources.create.mutationOptions());
  const edit = useMutation(resources.edit.mutationOptions());
  const form = useForm({
    saved,
    check: (draft) => ({
      name: draft.name.trim() === "" && t("wrong.name"),
      locationIds: draft.locationIds.length === 0 && t("wrong.locationIds"),
      capacityMax: draft.capacityMax < draft.capacityMin && t("wrong.capacityMax"),
      bookableMinutes:
        draft.isBookableAlone && !draft.bookableMinutes && t("wrong.bookableMinutes"),
    }),
    wrong: {
      name: t("wrong.name"),
      locationIds: t("wrong.locationIds"),
      profile: t("wrong.profile"),
    },
    send: async (draft) => {
      const input = inputOf(kind, draft, resource);
      if (!resource) {
        const { resourceId } = await create.mutateAsync({ kind, ...input });
        return { resourceId, needReassignment: [] };
      }
      const { needReassignment } = await edit.mutateAsync({ resourceId: resource.id, ...input });
      return { resourceId: resource.id, needReassignment };
    },
    onSent: ({ resourceId, needReassignment }) => onSaved(resourceId, needReassignment),
  });
  const part = { form, kind };
  return (
    <FormFrame
      form={form}
      label={kindName(kind)}
      locked={resource?.whyNotEdit && why(resource.whyNotEdit)}
      create={resource ? undefined : t("create")}
    >
      <Basics {...part} />
      {kind === "staff" && <Profile {...part} />}
      <Does {...part} />
      <Room {...part} />
      <Alone {...part} />
    </FormFrame>
  );
}

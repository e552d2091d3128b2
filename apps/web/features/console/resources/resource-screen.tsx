"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Badge } from "@/components/badge";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { ConsolePage } from "../parts/console-page";
import { useBusiness, usePlaces } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";
import { type WorkListed, WorkList } from "../parts/work-list";
import { draftOf, emptyResource } from "./form/resource-draft";
import { ResourceForm } from "./form/resource-form";
import { LoginOf } from "./login-of";
import type { Kind } from "./types";

const list = "/console/resources";

export function ResourceScreen({ resourceId }: { resourceId: string }) {
  const t = useTranslations("console.resource");
  const router = useRouter();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { may } = useBusiness();
  const { resources } = useTRPC();
  const { data: resource } = useSuspenseQuery(resources.get.queryOptions({ resourceId }));
  const [left, setLeft] = useState<WorkListed>([]);
  const { name, kind, status, needReassignment } = resource;
  const setStatus = useMutation(
    resources.setStatus.mutationOptions({
      onSuccess: async ({ needReassignment: coming }, { status: now }) => {
        toast({ text: t(`became.${now}`, { name, count: coming.length }) });
        if (now === "archived") router.push(list);
        else await refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  const isActive = status === "active";
  const outside = isActive ? left : needReassignment;
  return (
    <ConsolePage
      title={name}
      lead={!isActive && <Badge>{t("inactive")}</Badge>}
      back={{ href: list, label: t("back") }}
      actions={
        <>
          <ButtonLink look="quiet" href={`/console/hours/${resourceId}`}>
            {t("hours")}
          </ButtonLink>
          {!resource.whyNotEdit && (
            <>
              <Confirm
                trigger={
                  <Button look="quiet" loading={setStatus.isPending}>
                    {isActive ? t("deactivate") : t("activate")}
                  </Button>
                }
                title={t(isActive ? "deactivateTitle" : "activateTitle", { name })}
                text={t(isActive ? "deactivateText" : "activateText")}
                act={isActive ? t("deactivate") : t("activate")}
                onConfirm={() =>
                  setStatus.mutate({ resourceId, status: isActive ? "inactive" : "active" })
                }
              />
              <Confirm
                trigger={<Button look="quiet">{t("archive")}</Button>}
                title={t("archiveTitle", { name })}
                text={t("archiveText")}
                act={t("archive")}
                danger
                onConfirm={() => setStatus.mutate({ resourceId, status: "archived" })}
              />
            </>
          )}
        </>
      }
    >
      <div className="grid gap-6">
        <WorkList
          bookings={outside}
          title={t("needOther", { count: outside.length })}
          {...(isActive && { onClose: () => setLeft([]) })}
        />
        {kind === "staff" && may("member:edit") && <LoginOf resource={resource} />}
        <ResourceForm
          kind={kind}
          resource={resource}
          saved={draftOf(resource)}
          onSaved={async (_id, needOther) => {
            setLeft(needOther);
            toast({ text: t("saved", { name }) });
            await refresh();
          }}
        />
      </div>
    </ConsolePage>
  );
}

export function NewResource({ kind }: { kind: Kind }) {
  const t = useTranslations("console.resource");
  const kindName = useTranslations("console.kinds");
  const router = useRouter();
  const toast = useToast();
  const refresh = useRefresh();
  const places = usePlaces();
  return (
    <ConsolePage title={kindName(`new.${kind}`)} back={{ href: list, label: t("back") }}>
      <ResourceForm
        kind={kind}
        resource={null}
        saved={emptyResource(
          kind,
          places.map((place) => place.id),
        )}
        onSaved={async () => {
          toast({ text: t("created") });
          await refresh();
          router.push(list);
        }}
      />
    </ConsolePage>
  );
}

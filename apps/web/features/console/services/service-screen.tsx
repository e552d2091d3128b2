"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { Confirm } from "../form/confirm";
import { ConsolePage } from "../parts/console-page";
import { useBusiness, usePlaces } from "../parts/use-business";
import { useRefresh } from "../parts/use-refresh";
import { draftOf, emptyService } from "./form/service-draft";
import { ServiceForm } from "./form/service-form";

const list = "/console/services";

export function ServiceScreen({ serviceId }: { serviceId: string }) {
  const t = useTranslations("console.service");
  const locale = useLocale();
  const router = useRouter();
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { services } = useTRPC();
  const { data: service } = useSuspenseQuery(services.get.queryOptions({ serviceId }));
  const archive = useMutation(
    services.archive.mutationOptions({
      onSuccess: ({ coming }) => {
        toast({ text: t("archived", { name: service.name, count: coming.length }) });
        router.push(list);
        router.refresh();
      },
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
    }),
  );
  return (
    <ConsolePage
      title={service.name}
      back={{ href: list, label: t("back") }}
      actions={
        !service.whyNotEdit && (
          <Confirm
            trigger={
              <Button look="quiet" loading={archive.isPending}>
                {t("archive")}
              </Button>
            }
            title={t("archiveTitle", { name: service.name })}
            text={t("archiveText")}
            act={t("archive")}
            danger
            onConfirm={() => archive.mutate({ serviceId })}
          />
        )
      }
    >
      <ServiceForm
        service={service}
        saved={draftOf(service, locale)}
        onSaved={async () => {
          toast({ text: t("saved", { name: service.name }) });
          await refresh();
        }}
      />
    </ConsolePage>
  );
}

export function NewService() {
  const t = useTranslations("console.service");
  const router = useRouter();
  const toast = useToast();
  const refresh = useRefresh();
  const { isEverywhere } = useBusiness();
  const places = usePlaces();
  return (
    <ConsolePage title={t("new")} back={{ href: list, label: t("back") }}>
      <ServiceForm
        service={null}
        saved={emptyService(
          isEverywhere,
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

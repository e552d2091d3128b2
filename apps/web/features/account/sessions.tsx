"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/page-header";
import { TextLink } from "@/components/text-link";
import { authPost } from "@/lib/auth-client";
import { useTRPC } from "@/lib/trpc/client";
import { DeviceList } from "./device-list";

/** Where one's account is open, and how to close it there. */
export function Sessions() {
  const t = useTranslations("account.sessions");
  const { account } = useTRPC();
  const queryClient = useQueryClient();
  const { data: devices, dataUpdatedAt } = useSuspenseQuery(account.sessions.queryOptions());
  const refetch = () => queryClient.invalidateQueries(account.sessions.queryFilter());
  const end = useMutation(account.endSession.mutationOptions({ onSettled: refetch }));
  const endOthers = useMutation(account.endOtherSessions.mutationOptions());

  async function endAll() {
    await endOthers.mutateAsync();
    await authPost("sign-out", {});
    location.assign("/sign-in?after=signedOut");
  }

  return (
    <>
      <PageHeader title={t("title")}>{t("lead")}</PageHeader>
      <DeviceList
        devices={devices}
        now={new Date(dataUpdatedAt)}
        onEnd={(sessionId) => end.mutateAsync({ sessionId })}
        onEndAll={endAll}
      />
      <p className="pt-8">
        <TextLink href="/staff">{t("back")}</TextLink>
      </p>
    </>
  );
}

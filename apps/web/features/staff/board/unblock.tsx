"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../actions/use-refresh";

/** Gives blocked time back. What is closed by other means, the server says so. */
export function Unblock({ exceptionId }: { exceptionId: string }) {
  const t = useTranslations("staff.closure");
  const { hours } = useTRPC();
  const unblock = useMutation(hours.unblockTime.mutationOptions());
  const refresh = useRefresh();
  const toast = useToast();
  const text = useRefusalText();
  async function send() {
    try {
      await unblock.mutateAsync({ exceptionId });
    } catch {
      return; // Said below.
    }
    await refresh();
    toast({ text: t("freed") });
  }
  return (
    <>
      <Button look="quiet" size="small" loading={unblock.isPending} onClick={() => void send()}>
        {t("free")}
      </Button>
      {unblock.error && (
        <p role="alert" className="text-small text-danger">
          {text(unblock.error)}
        </p>
      )}
    </>
  );
}

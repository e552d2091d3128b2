"use client";

import type { RouterOutputs } from "@daybook/api/client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useToast } from "@/components/toast";
import { useRefusalText } from "@/lib/refusal-text";
import { useTRPC } from "@/lib/trpc/client";
import { useRefresh } from "../../parts/use-refresh";

type Row = RouterOutputs["resources"]["matrix"]["resources"][number];

const usualPriority = 100;
const keyOf = (resourceId: string, serviceId: string) => `${resourceId} ${serviceId}`;

/** Cells change as they are pressed; one that the server refuses goes back, and says why. */
export function useCapability() {
  const toast = useToast();
  const refusalText = useRefusalText();
  const refresh = useRefresh();
  const { resources } = useTRPC();
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map());
  const forget = (key: string) =>
    setPressed((before) => new Map([...before].filter(([known]) => known !== key)));
  const set = useMutation(
    resources.setCapability.mutationOptions({
      onSuccess: refresh,
      onError: (error) => toast({ text: refusalText(error), urgent: true }),
      onSettled: (_data, _error, { resourceId, serviceId }) => forget(keyOf(resourceId, serviceId)),
    }),
  );
  return {
    isOn: ({ id, cells }: Row, serviceId: string) =>
      pressed.get(keyOf(id, serviceId)) ?? cells.some((cell) => cell.serviceId === serviceId),
    toggle: ({ id: resourceId, cells }: Row, serviceId: string, enabled: boolean) => {
      setPressed((before) => new Map(before).set(keyOf(resourceId, serviceId), enabled));
      const known = cells.find((cell) => cell.serviceId === serviceId);
      set.mutate({ resourceId, serviceId, enabled, priority: known?.priority ?? usualPriority });
    },
  };
}

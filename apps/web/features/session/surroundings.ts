import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Surroundings } from "@/features/shell/types";
import { pathHeader } from "@/lib/path-header";
import { safePath } from "@/lib/safe-path";
import { api } from "@/lib/trpc/server";

/**
 * Who works here and where, for the frame of a signed-in page. Leads to sign-in, or to a business's
 * beginning, where there is nobody or nothing yet. A page awaits it before it prefetches, since it
 * is rendered beside its layout and not within: without it, it would ask for what is refused.
 */
export const surroundings = cache(async (): Promise<Surroundings> => {
  const path = safePath((await headers()).get(pathHeader), "/staff");
  const { account } = await api();
  const me = await account.whoAmI();
  if (!me) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  const { user, businesses, active } = me;
  if (active) return { user, businesses, active };

  const [first] = businesses;
  if (!first) redirect("/new");
  // A fresh sign-in works nowhere yet. What this page asked for meanwhile was refused: it is asked again.
  await account.setActiveBusiness({ businessId: first.id });
  redirect(path);
});

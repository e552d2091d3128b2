import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationPage } from "@/features/invitation/invitation-page";
import { api, getQueryClient, Prefetched, trpc } from "@/lib/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitation");
  return { title: t("metaTitle"), robots: { index: false } };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { account } = await api();
  const [me] = await Promise.all([
    account.whoAmI(),
    getQueryClient().prefetchQuery(trpc.account.invitation.queryOptions({ token })),
  ]);
  return (
    <Prefetched>
      <InvitationPage token={token} reader={me?.user.email ?? null} />
    </Prefetched>
  );
}

import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Surface = keyof Messages;

// What the shared components say, wherever they stand.
const shared: readonly Surface[] = ["ui", "errors"];

/** Gives client components the words of their surface, and no others: they travel with the page. */
export async function ClientMessages({
  of = [],
  children,
}: {
  of?: readonly Surface[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const words = Object.fromEntries([...shared, ...of].map((surface) => [surface, all[surface]]));
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}

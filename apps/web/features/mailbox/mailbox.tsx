import type { RouterOutputs } from "@daybook/api/client";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { formatMoment } from "@/lib/format";
import { MailText } from "./mail-text";

/** Every message the demo would have sent, as its reader would have read it. */
export async function Mailbox({ mail }: { mail: RouterOutputs["mailbox"]["list"] }) {
  const t = await getTranslations("mailbox");
  const locale = await getLocale();
  return (
    <main id="content" className="mx-auto w-full max-w-3xl px-4 py-8">
      <h1 className="font-serif text-title">{t("title")}</h1>
      <p className="pt-1 pb-6 text-ink-2">{t("about")}</p>
      {mail.length === 0 && <EmptyState title={t("empty")} />}
      <ol className="grid gap-4">
        {mail.map(({ id, recipient, subject, text, sentAt }) => (
          <li key={id}>
            <article
              aria-label={subject}
              className="rounded-card border border-line bg-surface p-4"
            >
              <h2 className="font-serif text-lead">{subject}</h2>
              <p className="pb-3 text-small text-ink-2">
                {t("to", { recipient })} · {formatMoment(sentAt, { locale, zone: "UTC" })} UTC
              </p>
              <MailText text={text} />
            </article>
          </li>
        ))}
      </ol>
    </main>
  );
}

import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { env } from "./env";
import { log } from "./log";
import type { Platform } from "./platform/platform";

export interface OutgoingMail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What it is sent for: the same key gives the same Message-ID, by which a mail sent twice is recognised. */
  readonly key: string;
}

/** Gives a mail to the world. Throws where that did not work, so that its job is tried again. */
export interface Mailer {
  readonly send: (mail: OutgoingMail) => Promise<void>;
  readonly close: () => void;
}

/** By SMTP where `SMTP_URL` is set; else into the mailbox of a demo or a test. A live installation without SMTP sends nothing and says so. */
export function createMailer(
  platform: Pick<Platform, "installationKind" | "putInMailbox">,
  { smtpUrl, from }: { smtpUrl: string | null; from: string } = {
    smtpUrl: env.smtpUrl(),
    from: env.mailFrom(),
  },
): Mailer {
  if (smtpUrl) return smtpMailer(smtpUrl, from);
  return {
    send: async ({ key, ...mail }) => {
      if ((await platform.installationKind()) === "live") {
        log("warn", "a mail is waiting: SMTP_URL is not set");
        throw new Error("SMTP_URL is not set");
      }
      await platform.putInMailbox(key, mail);
    },
    close: () => undefined,
  };
}

function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  const host = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
  return {
    send: async ({ recipient, subject, text, html, key }) => {
      const messageId = `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${host}>`;
      // As an address object, so that a comma or a bracket in it cannot become a second recipient.
      const to = { name: "", address: recipient };
      await transport.sendMail({ from, to, subject, text, html, messageId });
    },
    close: () => transport.close(),
  };
}

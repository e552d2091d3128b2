import { installation, mailboxMessages } from "@daybook/db";
import { createScratchDatabase, testDatabase } from "@daybook/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMailer } from "../mail";
import { createPlatform } from "../platform/platform";
import { catchMail, NOW, openBrowser, platform, queuedJobs, tenantDb, urls } from "../testing";
import { sendAuthMail } from "./send-auth-mail";

const noServer = { smtpUrl: null, from: "Daybook <book@daybook.example>" };
const newEmail = () => `robin-${Date.now()}-${Math.random()}@example.com`;
const password = "correct horse battery";

async function signUp() {
  const [browser, email] = [openBrowser(), newEmail()];
  await browser.post("/sign-up/email", { name: "Robin", email, password });
  const user = (await browser.signedIn())?.user;
  const [payload] = await queuedJobs("send-auth-mail", user?.id ?? "");
  return { browser, email, payload };
}

describe("the mails of sign-in", () => {
  let server: Awaited<ReturnType<typeof catchMail>>;
  beforeAll(async () => {
    server = await catchMail();
  });
  afterAll(() => server.close());

  it("[2.1] bring a link to the address that confirms it", async () => {
    const mailer = createMailer(platform, { ...noServer, smtpUrl: server.url });
    const { browser, email, payload } = await signUp();
    const job = { tenantDb, platform, mailer, now: NOW };
    await sendAuthMail(job, payload);
    await sendAuthMail(job, payload);
    expect(server.mails).toMatchObject([
      { subject: "Confirm your e-mail address", to: [{ address: email }] },
      { messageId: server.mails[0]?.messageId },
    ]);
    const link = /http:\/\/localhost:3000\/verify\?token=(\S+)/.exec(server.mails[0]?.text ?? "");
    await browser.get(`/verify-email?token=${link?.[1]}`);
    expect((await browser.signedIn())?.user.emailVerified).toBe(true);
    mailer.close();
  });

  it("go to nobody where the login is gone or the link was not sealed here", async () => {
    const mailer = createMailer(platform, { ...noServer, smtpUrl: server.url });
    const { payload } = await signUp();
    const before = server.mails.length;
    const job = { tenantDb, platform, mailer, now: NOW };
    await sendAuthMail(job, { ...payload, userId: "usr_01ARZ3NDEKTSV4RRFFQ69G5FAV" });
    await expect(sendAuthMail(job, { ...payload, sealedLink: "x".repeat(80) })).rejects.toThrow(
      "authenticate data",
    );
    expect(server.mails).toHaveLength(before);
    mailer.close();
  });
});

describe("without a mail server", () => {
  it("a live installation sends nothing and keeps the job; a demo keeps each mail once", async () => {
    const scratch = await createScratchDatabase(urls);
    const here = createPlatform(scratch.urls.platformUrl);
    const { db, close } = testDatabase(scratch.urls.platformUrl);
    try {
      const mailer = createMailer(here, noServer);
      const mail = {
        recipient: "ada@example.com",
        subject: "Hello",
        text: "Hello",
        html: "<p>Hello</p>",
        key: "msg_1",
      };
      await expect(mailer.send(mail)).rejects.toThrow("SMTP_URL is not set");
      expect(await here.mailbox()).toEqual([]);
      await db.update(installation).set({ kind: "demo" });
      await mailer.send(mail);
      await mailer.send(mail);
      await mailer.send({ ...mail, key: "msg_2" });
      expect(await here.mailbox()).toMatchObject([
        { subject: "Hello" },
        { recipient: "ada@example.com" },
      ]);
      expect(await db.select().from(mailboxMessages)).toHaveLength(2);
    } finally {
      await Promise.all([here.close(), close()]);
      await scratch.drop();
    }
  });
});

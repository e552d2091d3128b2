import { businesses, messages } from "@daybook/db";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMailer } from "../mail";
import {
  book,
  catchMail,
  guest,
  makeLocation,
  makeSalon,
  makeService,
  makeStaff,
  NOW,
  openHours,
  platform,
  signIn,
  tenantDb,
} from "../testing";
import { sendMessage } from "./send-message";

const startsAt = new Date("2030-03-12T09:00:00Z"); // 10:00 in Berlin
let server: Awaited<ReturnType<typeof catchMail>>;
let mailer: ReturnType<typeof createMailer>;
beforeAll(async () => {
  server = await catchMail();
  mailer = createMailer(platform, { smtpUrl: server.url, from: "Daybook <book@daybook.example>" });
});
beforeEach(() => {
  server.mails.length = 0;
  server.refuse(false);
});
afterAll(async () => {
  mailer.close();
  await server.close();
});

type Owner = Awaited<ReturnType<typeof signIn>>;

async function open(values: Partial<typeof businesses.$inferInsert> = {}) {
  const owner = await signIn("owner", { business: { name: "Salon Ada", ...values } });
  const place = await makeLocation(owner, {
    name: "Mitte",
    addressLine: "Torstr. 1",
    city: "Berlin",
  });
  const cut = await makeService(owner, { name: "Haircut", priceMinor: 4_500 });
  await openHours(owner);
  await makeStaff(owner, { at: place, does: [cut], name: "Maya" });
  return { owner, place, cut };
}

const rowsOf = ({ tenant }: Pick<Owner, "tenant">, subjectId: string) =>
  tenant.read((tx) =>
    tx.select().from(messages).where(eq(messages.subjectId, subjectId)).orderBy(messages.id),
  );

/** Runs the jobs of every message about a subject, in order. */
async function deliver(owner: Owner, subjectId: string, isLast = false) {
  for (const { id: messageId } of await rowsOf(owner, subjectId))
    await sendMessage(
      { tenantDb, platform, mailer, now: NOW },
      { businessId: owner.businessId, messageId },
      isLast,
    );
}

describe("a message about a booking", () => {
  it("confirms with time, place, person, price, code and a link that opens the booking", async () => {
    const { owner, place, cut } = await open();
    const made = await book(owner, { at: place, service: cut, startsAt, email: "ada@example.com" });
    await deliver(owner, made.bookingId);
    const [mail] = server.mails;
    expect(mail).toMatchObject({
      subject: "Your booking at Salon Ada is confirmed",
      from: { name: "Daybook", address: "book@daybook.example" },
      to: [{ address: "ada@example.com" }],
    });
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toMatch(/Tuesday,? 12 March 2030|Tuesday, March 12, 2030/);
      expect(part).toMatch(/10:00.*10:30.*\(Europe\/Berlin\)/);
      expect(part).toContain("Haircut");
      expect(part).toContain("Maya");
      expect(part).toContain("Torstr. 1, Berlin");
      expect(part).toContain("45.00");
      expect(part).toContain(made.code);
      expect(part).toContain("You can cancel until the visit begins.");
    }
    const token = /\/manage\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(mail?.html).toContain(`http://localhost:3000/manage/${token}`);
    const opened = await guest(owner).api.manage.get({ token });
    expect(opened).toMatchObject({ code: made.code });
    expect(await rowsOf(owner, made.bookingId)).toMatchObject([
      { status: "sent", sentAt: NOW, attempts: 1, problem: null },
    ]);
  });

  it("[1.11] shows the visitor's clock beside the place's where they differ", async () => {
    const owner = await signIn("owner");
    const { visitor } = await makeSalon(owner);
    const alice = visitor();
    await alice.hold(startsAt);
    const made = await alice.api.holds.confirm({
      business: owner.slug,
      holdToken: alice.holdToken,
      contact: { name: "Alice", email: "alice@example.com" },
      zone: "America/New_York",
    });
    await deliver(owner, made.bookingId);
    expect(server.mails[0]?.text).toMatch(/When: .*10:00.*\(Europe\/Berlin\)/);
    expect(server.mails[0]?.text).toMatch(/Your clock: .*5:00.*\(America\/New_York\)/);
  });

  it("is sent once, however often its job runs, and after a crash with the same Message-ID", async () => {
    const { owner, place, cut } = await open();
    const { bookingId } = await book(owner, {
      at: place,
      service: cut,
      startsAt,
      email: "ada@example.com",
    });
    await deliver(owner, bookingId);
    await deliver(owner, bookingId);
    expect(server.mails).toHaveLength(1);
    await owner.tenant.write((tx) =>
      tx
        .update(messages)
        .set({ status: "queued", sentAt: null })
        .where(eq(messages.subjectId, bookingId)),
    );
    await deliver(owner, bookingId);
    expect(server.mails).toHaveLength(2);
    expect(server.mails[1]?.messageId).toBe(server.mails[0]?.messageId);
    expect(server.mails[0]?.messageId).toMatch(/^<[0-9a-f]{40}@daybook\.example>$/);
  });

  it("says what is true when it is sent: of a visit cancelled meanwhile only the cancellation", async () => {
    const { owner, place, cut } = await open();
    const { bookingId } = await book(owner, {
      at: place,
      service: cut,
      startsAt,
      email: "ada@example.com",
    });
    await owner.api.bookings.cancel({ bookingId });
    await deliver(owner, bookingId);
    expect(server.mails.map((mail) => mail.subject)).toEqual([
      "Your booking at Salon Ada is cancelled",
    ]);
    expect((await rowsOf(owner, bookingId)).map((row) => [row.kind, row.status])).toEqual([
      ["booking_confirmation", "dropped"],
      ["booking_cancellation", "sent"],
    ]);
    expect(server.mails[0]?.text).not.toContain("/manage/");
  });

  it("is dropped where there is no address", async () => {
    const { owner, place, cut } = await open();
    const { bookingId } = await book(owner, { at: place, service: cut, startsAt });
    await deliver(owner, bookingId);
    expect(server.mails).toEqual([]);
    expect(await rowsOf(owner, bookingId)).toMatchObject([
      { status: "dropped", problem: "no address" },
    ]);
  });

  it("shows names as they were typed: no markup, no second header, nothing torn apart", async () => {
    const name = `<img src=x onerror=alert(1)> "Ada" & Söhne 👩‍👩‍👧 ${"é".repeat(200)}`.slice(0, 200);
    const { owner, place, cut } = await open({
      name: `${name.slice(0, 60)}\r\nBcc: evil@example.com`,
    });
    const { bookingId } = await book(owner, {
      at: place,
      service: cut,
      startsAt,
      email: "ada@example.com",
    });
    await deliver(owner, bookingId);
    const [mail] = server.mails;
    expect(mail?.html).not.toContain("<img");
    expect(mail?.html).toContain("&lt;img src=x");
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.subject).toContain("👩‍👩‍👧");
    expect(mail?.subject).toContain("Bcc: evil@example.com");
  });

  it("stays queued while the mail server says no, without a word of the address, and fails at the last", async () => {
    const { owner, place, cut } = await open();
    const { bookingId } = await book(owner, {
      at: place,
      service: cut,
      startsAt,
      email: "ada@example.com",
    });
    server.refuse(true);
    await expect(deliver(owner, bookingId)).rejects.toThrow("all recipients were rejected");
    expect(await rowsOf(owner, bookingId)).toMatchObject([
      { status: "queued", attempts: 1, problem: "550" },
    ]);
    await expect(deliver(owner, bookingId, true)).rejects.toThrow("all recipients were rejected");
    expect(await rowsOf(owner, bookingId)).toMatchObject([
      { status: "failed", attempts: 2, problem: "550" },
    ]);
  });

  it("tells of a request, of its answer, and of a new time", async () => {
    const { owner, place } = await open();
    const perm = await makeService(owner, { name: "Perm", approvalRequired: true });
    await makeStaff(owner, { at: place, does: [perm], name: "Zoe" });
    const ask = async (at: Date) => {
      const visitor = guest(owner);
      const holdToken = `${at.getTime()}`.padEnd(22, "x");
      const wanted = { business: owner.slug, locationId: place.id, serviceId: perm.id };
      await visitor.api.holds.place({ ...wanted, startsAt: at, holdToken });
      const contact = { name: "Ada", email: "ada@example.com" };
      return visitor.api.holds.confirm({ business: owner.slug, holdToken, contact });
    };
    const later = new Date("2030-03-13T09:00:00Z");
    const [first, second] = [await ask(startsAt), await ask(later)];
    await deliver(owner, first.bookingId);
    await owner.api.bookings.approve({ bookingId: first.bookingId });
    await deliver(owner, first.bookingId);
    await owner.api.bookings.move({
      bookingId: first.bookingId,
      startsAt: new Date("2030-03-12T11:00:00Z"),
    });
    await deliver(owner, first.bookingId);
    await owner.api.bookings.decline({ bookingId: second.bookingId, reason: "Away that day." });
    await deliver(owner, second.bookingId);
    expect(server.mails.map((mail) => mail.subject)).toEqual([
      "Salon Ada has your request",
      "Your booking at Salon Ada is confirmed",
      "Your booking at Salon Ada has a new time",
      "Salon Ada cannot take your booking",
    ]);
    expect(server.mails[2]?.text).toContain("12:00");
    expect(server.mails[3]?.text).toContain("Away that day.");
  });
});

describe("an invitation's message", () => {
  it("[2.6] brings the link to whom it is for, and is dropped once it was withdrawn", async () => {
    const { owner } = await open();
    const email = `x${Date.now()}@example.com`;
    const { invitationId } = await owner.api.invitations.invite({ email, role: "manager" });
    await deliver(owner, invitationId);
    const [mail] = server.mails;
    expect(mail).toMatchObject({
      subject: "Robin Reed invites you to Salon Ada",
      to: [{ address: email }],
    });
    const token = /\/invitations\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(await guest(owner).api.account.invitation({ token })).toMatchObject({
      email,
      role: "manager",
    });
    await owner.api.invitations.resend({ invitationId });
    await owner.api.invitations.revoke({ invitationId });
    await deliver(owner, invitationId);
    expect((await rowsOf(owner, invitationId)).map((row) => row.status)).toEqual([
      "sent",
      "dropped",
    ]);
  });
});

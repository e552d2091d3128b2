import { z } from "zod";
import { id } from "../ids";
import { unseal } from "../seal";
import { authLetter } from "./auth-letter";
import { renderLetter } from "./letter";
import type { MailContext } from "./send-message";

const Payload = z.object({
  kind: z.enum(["verify", "reset"]),
  userId: id("usr"),
  sealedLink: z.string(),
});

/** Sends a mail of sign-in to the address the login has now. Run twice it sends the same Message-ID. */
export async function sendAuthMail({ platform, mailer }: MailContext, payload: unknown) {
  const { kind, userId, sealedLink } = Payload.parse(payload);
  const user = await platform.findUser(userId);
  if (!user) return;
  const letter = authLetter(kind, unseal(sealedLink));
  await mailer.send({ ...renderLetter(letter), recipient: user.email, key: sealedLink });
}

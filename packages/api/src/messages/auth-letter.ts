import type { AuthMail } from "../auth";
import type { Letter } from "./letter";

/** The mails of sign-in. `link` works once, or for a short time, and signs its reader in. */
export function authLetter(kind: AuthMail["kind"], link: string): Letter {
  switch (kind) {
    case "verify":
      return {
        subject: "Confirm your e-mail address",
        blocks: [
          {
            kind: "text",
            text: "Somebody signed up to Daybook with this address. If it was you, confirm it here.",
          },
          { kind: "link", label: "Confirm this address", url: link },
          {
            kind: "note",
            text: "The link works for a day. If it was not you, do nothing: the address stays unconfirmed.",
          },
        ],
      };
    case "reset":
      return {
        subject: "Choose a new password",
        blocks: [
          {
            kind: "text",
            text: "Somebody asked for a new password for this address. If it was you, choose one here.",
          },
          { kind: "link", label: "Choose a new password", url: link },
          {
            kind: "note",
            text: "The link works once, within an hour. If it was not you, do nothing: your password stays as it is.",
          },
        ],
      };
  }
}

import { randomBytes } from "node:crypto";
import type { Auth } from "../auth";
import { type Role, roleNames } from "../permissions";
import type { Demo } from "./shape";

/** One line of DATA_DIR/demo-logins.json. */
export interface DemoLogin {
  readonly business: string;
  readonly slug: string;
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

export interface Account {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

export type Accounts = Readonly<Record<Role, Account>>;

/** `owner@demo-salon.example.com`: an address that can belong to nobody. */
export const emailOf = ({ profile }: Demo, role: Role): string =>
  `${role}@${profile.slug}.example.com`;

/** A login for each role, with new random passwords, also where the logins were there before. */
export async function makeLogins(auth: Auth, demo: Demo) {
  const made = await Promise.all(
    roleNames.map(async (role) => {
      const { name } = demo.people[role];
      const email = emailOf(demo, role);
      const password = randomBytes(12).toString("base64url");
      const userId = await givePassword(auth, { name, email, password });
      const account: Account = { userId, name, email };
      const { name: business, slug } = demo.profile;
      const login: DemoLogin = { business, slug, role, email, password };
      return { account, login };
    }),
  );
  const [owner, admin, manager, staff] = made.map(({ account }) => account);
  const accounts: Accounts = { owner: owner!, admin: admin!, manager: manager!, staff: staff! };
  return { accounts, logins: made.map(({ login }) => login) };
}

interface NewLogin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** By the library's own means, but for the mail that would ask to verify an address at which nobody reads. */
async function givePassword(auth: Auth, { name, email, password }: NewLogin): Promise<string> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const known = await internalAdapter.findUserByEmail(email);
  if (known) {
    await internalAdapter.updatePassword(known.user.id, hash);
    return known.user.id;
  }
  const user = await internalAdapter.createUser(
    { name, email, emailVerified: true },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: "credential",
    password: hash,
  });
  return user.id;
}

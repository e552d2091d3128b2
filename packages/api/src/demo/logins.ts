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
const emailOf = ({ profile }: Demo, role: Role): string => `${role}@${profile.slug}.example.com`;

/** A login for each role. Those handed out before are kept; every other has a new random password. */
export async function makeLogins(auth: Auth, demo: Demo, before: readonly DemoLogin[]) {
  const made = await Promise.all(
    roleNames.map(async (role) => {
      const { name } = demo.people[role];
      const email = emailOf(demo, role);
      const known = before.find((login) => login.email === email);
      const { userId, password } = await accountOf(auth, { name, email, known });
      const { name: business, slug } = demo.profile;
      const login: DemoLogin = { business, slug, role, email, password };
      const account: Account = { userId, name, email };
      return { role, account, login };
    }),
  );
  const of = (role: Role) => made[roleNames.indexOf(role)]!.account; // one for each role, in their order
  const accounts: Accounts = {
    owner: of("owner"),
    admin: of("admin"),
    manager: of("manager"),
    staff: of("staff"),
  };
  return { accounts, logins: made.map(({ login }) => login) };
}

interface Wanted {
  readonly name: string;
  readonly email: string;
  readonly known: DemoLogin | undefined;
}

/** By the library's own means, but for the mail that would ask to verify an address at which nobody reads. */
async function accountOf(auth: Auth, { name, email, known }: Wanted) {
  const { internalAdapter, password: passwords } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email);
  if (found && known) return { userId: found.user.id, password: known.password };
  const password = randomBytes(12).toString("base64url");
  const hash = await passwords.hash(password);
  if (found) {
    await internalAdapter.updatePassword(found.user.id, hash);
    return { userId: found.user.id, password };
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
  return { userId: user.id, password };
}

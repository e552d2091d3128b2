import { type Database, openDatabase } from "@daybook/db";
import type { Limit } from "../rate-limit";
import { businessesOfUser, setActiveBusiness } from "./businesses-of-user";
import { cleanUp } from "./clean-up";
import { customersOfLogin } from "./customers-of-login";
import { findBusiness, isSlugFree } from "./find-business";
import { installationKind, markInstallation } from "./installation";
import { deleteLapsedHolds, lapsedBookings, unattendedBookings } from "./lapsed-bookings";
import { mailbox, putInMailbox } from "./mailbox";
import { endOtherSessions, endSession, sessionsOfUser } from "./sessions";
import { takeToken } from "./take-token";
import { findUser } from "./users";

/**
 * What looks across businesses, each thing by name; the only holder of the platform role's connection. Everything in
 * this folder names its tenants.
 */
export function createPlatform(url: string) {
  const { db, close } = openDatabase(url, { max: 6 });
  return { ...platformOn(db), close };
}

const platformOn = (db: Database) => ({
  findBusiness: findBusiness(db),
  isSlugFree: isSlugFree(db),
  customersOfLogin: customersOfLogin(db),
  businessesOfUser: businessesOfUser(db),
  setActiveBusiness: setActiveBusiness(db),
  sessionsOfUser: sessionsOfUser(db),
  endSession: endSession(db),
  endOtherSessions: endOtherSessions(db),
  findUser: findUser(db),
  takeToken: (key: string, rule: Limit, now: Date) => takeToken(db, key, rule, now),
  installationKind: () => installationKind(db),
  markInstallation: markInstallation(db),
  lapsedBookings: (now: Date) => lapsedBookings(db, now),
  unattendedBookings: (now: Date) => unattendedBookings(db, now),
  deleteLapsedHolds: (before: Date) => deleteLapsedHolds(db, before),
  cleanUp: cleanUp(db),
  mailbox: () => mailbox(db),
  putInMailbox: putInMailbox(db),
});

export type Platform = ReturnType<typeof platformOn>;

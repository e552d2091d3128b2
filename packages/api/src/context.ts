import type { Binding, LocationScope, TenantDb } from "@daybook/db";
import type { Role } from "./permissions";
import type { Platform } from "./platform/platform";

/** Whom history and audit name. */
export type Actor =
  | "system"
  | "import"
  | "guest"
  | `member:${string}`
  | `user:${string}`
  | `customer:${string}`;

/** What a use case may know about its caller. It holds no request, so a job can build one too. */
export interface TenantContext {
  /** Limited to the caller's locations. */
  readonly tenant: TenantDb;
  /**
   * The same business without location limits: for what must see every claim (holding and moving a time). A command
   * that opens it has first checked the location it acts on.
   */
  readonly whole: TenantDb;
  readonly businessId: string;
  /** Where the caller may act. */
  readonly locations: LocationScope;
  readonly actor: Actor;
  /** The name that a timeline shows for the actor, or null. */
  readonly actorLabel: string | null;
  /** The request's one reading of the clock; use cases never ask for the time themselves. */
  readonly now: Date;
  /** Nobody is told: the past is being written down (an import, the demo), and whoever it concerns was told then. */
  readonly silent?: boolean | undefined;
}

export interface MemberContext extends TenantContext {
  readonly member: Member;
}

export interface Member {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly locations: LocationScope;
  readonly mayWaiveFees: boolean;
}

export interface SignedIn {
  readonly sessionId: string;
  readonly activeBusinessId: string | null;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly emailVerified: boolean;
  };
}

/** What one HTTP request, or one test, provides. */
export interface RequestContext {
  readonly now: Date;
  /** The caller's address, for rate limits only. */
  readonly address: string;
  /** Who is signed in; looked up at most once a request, and only where a procedure asks. */
  readonly signedIn: () => Promise<SignedIn | null>;
  readonly tenantDb: (binding: Binding) => TenantDb;
  readonly platform: Platform;
}

/** A request of somebody who is signed in, in no business. */
export type UserContext = Omit<RequestContext, "signedIn"> & { readonly signedIn: SignedIn };

import type { roles } from "@daybook/db";

export type Role = (typeof roles)[number];

/** The highest first. */
export const roleNames: readonly Role[] = ["owner", "admin", "manager", "staff"];

const everyone = ["owner", "admin", "manager", "staff"] as const;
const managers = ["owner", "admin", "manager"] as const;
const admins = ["owner", "admin"] as const;

/** Who may do what: the one written table. A test walks every procedure against it. */
export const permissions = {
  "booking:read": everyone,
  "booking:create": everyone,
  "booking:operate": everyone, // check in, start, complete, no-show, notes
  "booking:move": everyone,
  "booking:cancel": everyone,
  "booking:decide": everyone, // approve, decline
  "booking:correct": managers, // a no-show of another day, a cancelled visit that happened
  "customer:read": everyone,
  "customer:edit": everyone,
  "customer:merge": managers,
  "time:block": everyone,
  "time-off:request": everyone,
  "time-off:decide": managers,
  "business:read": everyone,
  "business:edit": admins,
  "business:delete": ["owner"],
  "location:edit": admins,
  "hours:edit": managers,
  "service:read": everyone,
  "service:edit": managers,
  "resource:read": everyone,
  "resource:edit": managers,
  "member:read": managers,
  "member:edit": admins,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export const isAllowed = (role: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role);

/** Every permission a role has. The table's keys are the permissions, which `Object.keys` forgets. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((permission) => isAllowed(role, permission));

const rank: Record<Role, number> = { staff: 0, manager: 1, admin: 2, owner: 3 };

/** Whether `actor` may give, change or take away `role`: never above their own, owners only by owners. */
export const mayGrant = (actor: Role, role: Role): boolean => rank[actor] >= rank[role];

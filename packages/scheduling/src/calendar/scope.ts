import type { Scope, ScopeFacts } from "../types.ts";

/** Whether something narrowed to `scope` concerns a visit of these facts. */
export function isInScope(scope: Scope | null | undefined, facts: ScopeFacts): boolean {
  if (!scope) return true;
  return (
    admits(scope.serviceIds, facts.serviceId) &&
    admits(scope.locationIds, facts.locationId) &&
    admits(scope.modes, facts.mode)
  );
}

function admits(list: readonly string[] | null | undefined, fact: string | null | undefined) {
  return !list || (fact !== null && fact !== undefined && list.includes(fact));
}

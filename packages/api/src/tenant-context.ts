import type { LocationScope } from "@daybook/db";
import type { Actor, RequestContext, TenantContext } from "./context";

interface Who {
  readonly businessId: string;
  readonly actor: Actor;
  readonly actorLabel?: string | null;
  readonly locations?: LocationScope;
}

/** Both handles on one business, bound to one actor. */
export function tenantContext(
  { tenantDb, now }: Pick<RequestContext, "tenantDb" | "now">,
  { businessId, actor, actorLabel = null, locations = "all" }: Who,
): TenantContext {
  return {
    tenant: tenantDb({ businessId, actor, locations }),
    whole: tenantDb({ businessId, actor, locations: "all" }),
    businessId,
    locations,
    actor,
    actorLabel,
    now,
  };
}

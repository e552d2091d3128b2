import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { z } from "zod";
import type { MemberContext, RequestContext, TenantContext } from "./context";
import { asDomainError, DomainError, refusals } from "./errors";
import { findMember } from "./identity/find-member";
import { isAllowed, type Permission } from "./permissions";
import { limit, type Limit } from "./rate-limit";
import { tenantContext } from "./tenant-context";
import { readLinkToken } from "./tokens";

export interface Meta {
  /** `public`, `user` or the permission a member needs: every procedure names one. */
  readonly access: "public" | "user" | Permission;
}

const t = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    sse: {
      ping: { enabled: true, intervalMs: 5_000 },
      client: { reconnectAfterInactivityMs: 15_000 },
    },
    errorFormatter({ shape, error }) {
      const refused = error.cause instanceof DomainError ? error.cause : null;
      const fields =
        error.cause instanceof z.ZodError ? z.flattenError(error.cause).fieldErrors : null;
      // tRPC sends an unexpected error's message as it is, and a driver's can quote the query.
      const message =
        error.code === "INTERNAL_SERVER_ERROR" ? "Something went wrong." : shape.message;
      const { stack: _, ...data } = shape.data;
      return {
        ...shape,
        message: fields ? "Some details are missing or not right." : message,
        data: {
          ...data,
          refusal: refused?.refusal ?? null,
          details: refused?.details ?? null,
          fields,
        },
      };
    },
  });

export const { router, createCallerFactory, mergeRouters } = t;

const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const refused = asDomainError(result.error.cause);
  if (!refused) return result;
  throw new TRPCError({ ...refusals[refused.refusal], cause: refused });
});

const limited = (rule: Limit) =>
  procedure.meta({ access: "public" }).use(async ({ ctx, next }) => {
    await limit(ctx, rule);
    return next();
  });

/** Open to anybody, within `rule` per address. */
export const openProcedure = (rule: Limit) => limited(rule);

/** Open to anybody, about one business, named by its slug: acts as a guest. */
export const publicProcedure = (rule: Limit) =>
  limited(rule)
    .input(z.object({ business: z.string().min(1).max(80) }))
    .use(async ({ ctx, input, next }) => {
      const business = await ctx.platform.findBusiness(input.business);
      if (!business) throw new DomainError("BUSINESS_NOT_FOUND");
      const guest: TenantContext = tenantContext(ctx, { businessId: business.id, actor: "guest" });
      return next({ ctx: guest });
    });

/** For the holder of a link that names its business (`tokens.ts`): acts as a guest there. */
export const linkProcedure = (rule: Limit) =>
  limited(rule)
    .input(z.object({ token: z.string().min(10).max(80) }))
    .use(async ({ ctx, input, next }) => {
      const parts = readLinkToken(input.token);
      if (!parts) throw new DomainError("LINK_NOT_VALID");
      const guest: TenantContext = tenantContext(ctx, {
        businessId: parts.businessId,
        actor: "guest",
      });
      return next({ ctx: guest });
    });

/** For whoever is signed in, in no business. */
export const userProcedure = procedure.meta({ access: "user" }).use(async ({ ctx, next }) => {
  const signedIn = await ctx.signedIn();
  if (!signedIn) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { ...ctx, signedIn } });
});

/** A procedure for members of the active business who hold `permission`. */
export const staffProcedure = (permission: Permission) =>
  procedure.meta({ access: permission }).use(async ({ ctx, next }) => {
    const signedIn = await ctx.signedIn();
    if (!signedIn) throw new TRPCError({ code: "UNAUTHORIZED" });
    if (!signedIn.activeBusinessId) throw new DomainError("NO_ACTIVE_BUSINESS");
    const member = await findMember(ctx, signedIn.activeBusinessId, signedIn.user.id);
    if (!member) throw new DomainError("NO_ACTIVE_BUSINESS");
    if (!isAllowed(member.role, permission)) throw new TRPCError({ code: "FORBIDDEN" });
    const base = tenantContext(ctx, {
      businessId: signedIn.activeBusinessId,
      actor: `member:${member.id}`,
      actorLabel: member.name,
      locations: member.locations,
    });
    const context: MemberContext = { ...base, member };
    return next({ ctx: context });
  });

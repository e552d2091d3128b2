import { newId, resources, sections } from "@daybook/db";
import { eq } from "drizzle-orm";
import type { TenantContext } from "../context";
import { found } from "../errors";
import { checkLocation } from "../location-scope";
import type { OneSection, SaveSection } from "./inputs";

/** A part of a place: a new one, or another name and order for one that exists. A section never changes its place. */
export function saveSection(ctx: TenantContext, { sectionId, locationId, ...values }: SaveSection) {
  checkLocation(ctx, locationId);
  return ctx.tenant.write(async (tx) => {
    if (!sectionId) {
      const made = newId("sec");
      await tx.insert(sections).values({ id: made, locationId, ...values });
      return { sectionId: made };
    }
    const [known] = await tx
      .select()
      .from(sections)
      .where(eq(sections.id, sectionId))
      .for("update");
    checkLocation(ctx, found(known, "NOT_FOUND").locationId);
    await tx.update(sections).set(values).where(eq(sections.id, sectionId));
    return { sectionId };
  });
}

/** What stood in it stands in no section. */
export function removeSection(ctx: TenantContext, { sectionId }: OneSection) {
  return ctx.tenant.write(async (tx) => {
    const [known] = await tx
      .select()
      .from(sections)
      .where(eq(sections.id, sectionId))
      .for("update");
    checkLocation(ctx, found(known, "NOT_FOUND").locationId);
    await tx.update(resources).set({ sectionId: null }).where(eq(resources.sectionId, sectionId));
    await tx.delete(sections).where(eq(sections.id, sectionId));
  });
}

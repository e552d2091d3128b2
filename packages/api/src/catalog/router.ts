import { limits } from "../rate-limit";
import { publicProcedure, router, staffProcedure } from "../trpc";
import { archiveService } from "./archive-service";
import { businessPage } from "./business-page";
import { createService } from "./create-service";
import { editService } from "./edit-service";
import * as inputs from "./inputs";
import { publicService, publicServices } from "./public-services";
import { getService, listServices } from "./queries";
import { archiveExtra, saveExtra } from "./save-extra";
import { archiveGroup, saveGroup } from "./save-group";

/** What anybody sees of a business, named by its address. */
export const publicRouter = router({
  business: publicProcedure(limits.look).query(({ ctx }) => businessPage(ctx)),
  services: publicProcedure(limits.look).query(({ ctx }) => publicServices(ctx)),
  service: publicProcedure(limits.look)
    .input(inputs.ServiceOfSlug)
    .query(({ ctx, input }) => publicService(ctx, input)),
});

/** Services, their sections and extras. */
export const servicesRouter = router({
  list: staffProcedure("service:read").query(({ ctx }) => listServices(ctx)),
  get: staffProcedure("service:read")
    .input(inputs.OneService)
    .query(({ ctx, input }) => getService(ctx, input)),
  create: staffProcedure("service:edit")
    .input(inputs.CreateService)
    .mutation(({ ctx, input }) => createService(ctx, input)),
  edit: staffProcedure("service:edit")
    .input(inputs.EditService)
    .mutation(({ ctx, input }) => editService(ctx, input)),
  archive: staffProcedure("service:edit")
    .input(inputs.OneService)
    .mutation(({ ctx, input }) => archiveService(ctx, input)),
  saveGroup: staffProcedure("service:edit")
    .input(inputs.SaveGroup)
    .mutation(({ ctx, input }) => saveGroup(ctx, input)),
  archiveGroup: staffProcedure("service:edit")
    .input(inputs.OneGroup)
    .mutation(({ ctx, input }) => archiveGroup(ctx, input)),
  saveExtra: staffProcedure("service:edit")
    .input(inputs.SaveExtra)
    .mutation(({ ctx, input }) => saveExtra(ctx, input)),
  archiveExtra: staffProcedure("service:edit")
    .input(inputs.OneExtra)
    .mutation(({ ctx, input }) => archiveExtra(ctx, input)),
});

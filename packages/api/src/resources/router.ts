import { router, staffProcedure } from "../trpc";
import { createResource } from "./create-resource";
import { editResource } from "./edit-resource";
import * as inputs from "./inputs";
import { linkMember } from "./link-member";
import {
  capabilityMatrix,
  getResource,
  listCombinations,
  listResources,
  listSections,
  myResource,
} from "./queries";
import { saveCombination, setCombinationStatus } from "./save-combination";
import { removeSection, saveSection } from "./save-section";
import { setCapability } from "./set-capability";
import { setResourceStatus } from "./set-status";

/** People, rooms, tables and machines, and what each can do. */
export const resourcesRouter = router({
  list: staffProcedure("resource:read")
    .input(inputs.ListResources)
    .query(({ ctx, input }) => listResources(ctx, input)),
  get: staffProcedure("resource:read")
    .input(inputs.OneResource)
    .query(({ ctx, input }) => getResource(ctx, input)),
  mine: staffProcedure("resource:read").query(({ ctx }) => myResource(ctx)),
  create: staffProcedure("resource:edit")
    .input(inputs.CreateResource)
    .mutation(({ ctx, input }) => createResource(ctx, input)),
  edit: staffProcedure("resource:edit")
    .input(inputs.EditResource)
    .mutation(({ ctx, input }) => editResource(ctx, input)),
  setStatus: staffProcedure("resource:edit")
    .input(inputs.SetResourceStatus)
    .mutation(({ ctx, input }) => setResourceStatus(ctx, input)),
  linkMember: staffProcedure("member:edit")
    .input(inputs.LinkMember)
    .mutation(({ ctx, input }) => linkMember(ctx, input)),

  matrix: staffProcedure("resource:read").query(({ ctx }) => capabilityMatrix(ctx)),
  setCapability: staffProcedure("resource:edit")
    .input(inputs.SetCapability)
    .mutation(({ ctx, input }) => setCapability(ctx, input)),

  sections: staffProcedure("resource:read").query(({ ctx }) => listSections(ctx)),
  saveSection: staffProcedure("resource:edit")
    .input(inputs.SaveSection)
    .mutation(({ ctx, input }) => saveSection(ctx, input)),
  removeSection: staffProcedure("resource:edit")
    .input(inputs.OneSection)
    .mutation(({ ctx, input }) => removeSection(ctx, input)),

  combinations: staffProcedure("resource:read").query(({ ctx }) => listCombinations(ctx)),
  saveCombination: staffProcedure("resource:edit")
    .input(inputs.SaveCombination)
    .mutation(({ ctx, input }) => saveCombination(ctx, input)),
  setCombinationStatus: staffProcedure("resource:edit")
    .input(inputs.SetCombinationStatus)
    .mutation(({ ctx, input }) => setCombinationStatus(ctx, input)),
});

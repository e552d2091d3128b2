import { router, staffProcedure } from "../trpc";
import { createCustomer } from "./create-customer";
import { archiveCustomer, editCustomer } from "./edit-customer";
import * as inputs from "./inputs";
import { mergeCustomers } from "./merge-customers";
import { getCustomer, searchCustomers } from "./queries";

/** The people a business serves. */
export const customersRouter = router({
  search: staffProcedure("customer:read")
    .input(inputs.SearchCustomers)
    .query(({ ctx, input }) => searchCustomers(ctx, input)),
  get: staffProcedure("customer:read")
    .input(inputs.OneCustomer)
    .query(({ ctx, input }) => getCustomer(ctx, input)),
  create: staffProcedure("customer:edit")
    .input(inputs.CreateCustomer)
    .mutation(({ ctx, input }) => createCustomer(ctx, input)),
  edit: staffProcedure("customer:edit")
    .input(inputs.EditCustomer)
    .mutation(({ ctx, input }) => editCustomer(ctx, input)),
  archive: staffProcedure("customer:edit")
    .input(inputs.OneCustomer)
    .mutation(({ ctx, input }) => archiveCustomer(ctx, input)),
  merge: staffProcedure("customer:merge")
    .input(inputs.MergeCustomers)
    .mutation(({ ctx, input }) => mergeCustomers(ctx, input)),
});

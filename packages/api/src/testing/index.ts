export * from "./factories";
export * from "./people";
export { NOW, platform, requestContext, tenantDb, urls } from "./world";
export { inHours, makeSalon } from "./salon";
export { openBrowser, runtime } from "./browser";
export { queuedJobs } from "./jobs";
export * from "./sign-up";
export * from "./book";
export * from "./hours";

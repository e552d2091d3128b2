export * from "./factories";
export * from "./people";
export { NOW, platform, requestContext, tenantDb, urls } from "./world";

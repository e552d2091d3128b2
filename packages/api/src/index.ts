export { appRouter } from "./router";
export { createRequestContext, handleAuth, health } from "./request";

export { appRouter } from "./router";
export { createRequestContext, handleAuth, health } from "./request";
export { createRuntime } from "./runtime";
export { jobs, type JobName, minuteJobs, dailyJobs } from "./jobs";

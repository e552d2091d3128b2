import "server-only";
import { cache } from "react";

/** The instant a page is made for: one reading of the clock for all that stands on it. */
export const requestTime = cache(() => new Date());

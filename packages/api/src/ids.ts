import { idPattern } from "@daybook/db";
import { z } from "zod";

/** An id of one type, such as `id("bkg")`; every other is refused with 400 and names its field. */
export const id = (tag: string) =>
  z.string().regex(idPattern(tag), { error: `Must be an id that begins with ${tag}_.` });

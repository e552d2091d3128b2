import type { UserContext } from "../context";
import { refuse } from "../errors";
import type { EndSession } from "./inputs";

/** Signs one browser of the user out, be it this one. */
export async function endSession({ platform, signedIn }: UserContext, { sessionId }: EndSession) {
  const ended = await platform.endSession(signedIn.user.id, sessionId);
  refuse(ended ? null : "NOT_FOUND");
}

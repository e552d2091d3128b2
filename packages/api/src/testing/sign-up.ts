import { createCaller } from "../router";
import { makeUser } from "./people";
import { NOW, requestContext } from "./world";

type UserOptions = Parameters<typeof makeUser>[0];

/** Somebody with a login who works in no business. */
export async function signUp(options: UserOptions = {}) {
  const signedIn = await makeUser(options);
  const at = (now: Date, activeBusinessId = signedIn.activeBusinessId) =>
    createCaller(requestContext({ now, signedIn: { ...signedIn, activeBusinessId } }));
  /** The same person, working in a business, as the session says after switching to it. */
  const workingIn = (businessId: string) => at(NOW, businessId);
  return { signedIn, user: signedIn.user, api: at(NOW), at, workingIn };
}

import { createRuntime } from "./runtime";

/** The demo's mails, newest first. Null in a live installation, where there is no such thing. */
export async function readDemoMailbox() {
  const { platform } = await createRuntime();
  return (await platform.installationKind()) === "live" ? null : platform.mailbox();
}

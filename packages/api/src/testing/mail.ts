import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it is given. `refuse` answers the next recipients with a permanent no. */
export async function catchMail() {
  const mails: Email[] = [];
  const state = { refusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      const no = Object.assign(new Error("no such mailbox"), { responseCode: 550 });
      done(state.refusing ? no : undefined);
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    mails,
    url: `smtp://127.0.0.1:${port}`,
    refuse: (refusing: boolean) => {
      state.refusing = refusing;
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

// Serves the production build. Next itself does not tell a procedure who is calling; this listener does, in a header of
// its own that nobody outside can set.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";

const ADDRESS_HEADER = "x-daybook-address";

const { values } = parseArgs({
  options: {
    hostname: { type: "string", short: "H", default: "127.0.0.1" },
    port: { type: "string", short: "p", default: "3000" },
  },
});
const port = Number(values.port);
const app = next({ dev: false, dir: import.meta.dirname, hostname: values.hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  request.headers[ADDRESS_HEADER] = request.socket.remoteAddress ?? "";
  void handle(request, response);
});
// Longer than a proxy keeps an idle connection, so that it is never the proxy's request that meets a closed one.
server.keepAliveTimeout = 65_000;
server.listen(port, values.hostname);

/** Open streams would hold the process for minutes: new requests are refused, streams are cut, the rest may finish. */
function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 2_000).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

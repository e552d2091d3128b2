export interface EmbeddedPostgresOptions {
  /** Folder that keeps cluster, log and secrets, made when missing. Needed unless `temporary`. */
  dataDir?: string;
  /** A cluster of its own that is faster, loses everything in a crash, and is removed on stop. */
  temporary?: boolean;
  /** A free one when not given. A server that is reused keeps the port it has. */
  port?: number;
  /** Server settings, as `postgres -c name=value` takes them. */
  settings?: Record<string, string>;
  /** Another PostgreSQL than npm's: the folder above its `bin`, such as `pg_config --bindir` prints it. */
  installation?: string;
}

export interface EmbeddedPostgres {
  /** Connects as the owner, a superuser, to the database `daybook`. For migrating, never for serving. */
  url: string;
  port: number;
  dataDir: string;
  /** The server was running already. `stop` ends it all the same. */
  reused: boolean;
  /** Ends every session and the server. Repeatable. */
  stop: () => Promise<void>;
  /** For a process that only looked in: the server stays when this process ends. */
  leaveRunning: () => void;
}

/**
 * A real PostgreSQL from npm on 127.0.0.1, with passwords (SCRAM), as root too: the server then runs as `postgres` or `nobody`.
 * Should this process die without a word, the server is stopped as well.
 * @throws Error whose message is fit for a terminal: no binaries for this platform, a folder the server cannot reach, …
 */
export function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres>;

/** A TCP port that was free on 127.0.0.1 a moment ago. */
export function freePort(): Promise<number>;

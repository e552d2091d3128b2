export interface BackupOptions {
  /** Connects to the embedded server as its owner. */
  url: string;
  /** The data folder that the server runs on. */
  dataDir: string;
  /** A folder that does not exist yet. Afterwards it is a data folder itself, as of the moment the backup ended. */
  into: string;
}

/** Copies the data of an embedded server, which goes on serving: cluster, secrets, demo logins. */
export function backUp(options: BackupOptions): Promise<void>;

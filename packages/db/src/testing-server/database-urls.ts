/** Where the tests' database is, once for each role. */
export interface DatabaseUrls {
  /** The migrated, empty database that scratch databases are copied from. Nobody connects to it. */
  template: string;
  /** As a superuser, to the server's own database: for making and dropping databases. */
  serverUrl: string;
  /** As the owner, whom row security does not bind: for looking at the catalogue, never for running a use case. */
  ownerUrl: string;
  appUrl: string;
  authUrl: string;
  platformUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    database: DatabaseUrls;
  }
}

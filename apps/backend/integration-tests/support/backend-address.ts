/** Where a backend and its database are: all that a test needs to talk to them. */
export interface BackendAddress {
  url: string;
  databaseUrl: string;
  logFile: string;
}

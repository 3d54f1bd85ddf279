export {
  type BackendOptions,
  type MedusaOptions,
  medusaCommand,
  runMedusa,
  startBackend,
} from './backend.js';
export { copyShop, type ShopCopy } from './copy-shop.js';
export {
  createDatabase,
  type DatabaseServer,
  dropDatabase,
  ensureDatabase,
  runSql,
  serverAt,
  withConnection,
} from './databases.js';
export { findChromium, findHeadlessChromium } from './find-chromium.js';
export { findMeilisearch } from './find-meilisearch.js';
export {
  backendBuildDirectory,
  backendDirectory,
  localDirectory,
  repositoryRoot,
  storefrontDirectory,
} from './paths.js';
export { assertPortFree, freePort, isPortFree, PortTakenError } from './ports.js';
export { stopPostmaster } from './postmaster.js';
export { isAlive } from './process-identity.js';
export { isMark, isStillThere, markOf, type ProcessMark } from './process-mark.js';
export { type OrphanReport, stopOrphans } from './run-record.js';
export { type ServerUse, usersOf, useServer } from './server-use.js';
export {
  type MeilisearchOptions,
  type MeilisearchServer,
  startMeilisearch,
} from './start-meilisearch.js';
export {
  findPostgres,
  type PostgresOptions,
  type PostgresServer,
  startPostgres,
} from './start-postgres.js';
export {
  type ManagedProcess,
  type ProcessExit,
  ProcessFailedError,
  type ProcessOptions,
  runToEnd,
  startProcess,
  stopAllProcesses,
} from './start-process.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
export { nextCommand, type StorefrontOptions, startStorefront } from './storefront.js';
export { startTestPostgres, type TestPostgres } from './test-postgres.js';
export { type WaitForHttpOptions, waitForHttp } from './wait-for-http.js';

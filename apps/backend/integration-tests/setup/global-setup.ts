import { startTestPostgres } from 'local-services';
import type { TestProject } from 'vitest/node';
import { createBackend } from '../support/backend';
import type { BackendAddress } from '../support/backend-address';
import { prepareTemplate } from './template-database';

declare module 'vitest' {
  export interface ProvidedContext {
    /** PostgreSQL of this run, as superuser. */
    adminUrl: string;
    /** A migrated database with a shop set up; every backend works on a copy. */
    templateDatabase: string;
    /** The backend that the ordinary suites share. */
    sharedBackend: BackendAddress;
  }
}

/** One PostgreSQL, one template and one shared backend for the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const templateDatabase = await prepareTemplate(postgres.adminUrl);
  const backend = await createBackend({
    adminUrl: postgres.adminUrl,
    templateDatabase,
    name: 'shared',
  });
  project.provide('adminUrl', postgres.adminUrl);
  project.provide('templateDatabase', templateDatabase);
  project.provide('sharedBackend', backend.address);
  return async () => {
    await backend.close();
    await postgres.stop();
  };
}

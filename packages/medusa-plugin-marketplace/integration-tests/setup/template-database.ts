import { createDatabase, dropDatabase, runSql, startTestPostgres } from 'local-services';
import type { TestProject } from 'vitest/node';
import { bootCards, bootCases, bootListings, bootOrders, bootSellers } from './boot-module';

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string;
    templateDatabase: string;
  }
}

/** One PostgreSQL and one migrated database for the run; every file works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const template = `marketplace_modules_${process.pid}`;
  await createDatabase(postgres, template);
  for (const boot of [bootSellers, bootOrders, bootListings, bootCases, bootCards]) {
    const module = await boot(postgres.url(template));
    await module.migrate();
    await module.close();
  }
  await endSessions(postgres.adminUrl, template);
  project.provide('adminUrl', postgres.adminUrl);
  project.provide('templateDatabase', template);
  return async () => {
    await dropDatabase(postgres, template);
    await postgres.stop();
  };
}

/** Medusa's migrator leaves its connection open, and a database in use cannot be copied. */
async function endSessions(adminUrl: string, database: string): Promise<void> {
  await runSql(
    adminUrl,
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1',
    [database],
  );
}

import { startTestPostgres } from 'local-services';
import type { TestProject } from 'vitest/node';

/** One PostgreSQL for suites that fill a database of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  project.provide('adminUrl', postgres.adminUrl);
  return () => postgres.stop();
}

import { startTestPostgres } from 'local-services';
import type { TestProject } from 'vitest/node';
import { prepareTemplate } from './template-database';

/** One PostgreSQL and one template for suites that start, load and kill backends of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  project.provide('adminUrl', postgres.adminUrl);
  project.provide('templateDatabase', await prepareTemplate(postgres.adminUrl));
  return () => postgres.stop();
}

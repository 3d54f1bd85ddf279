import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  backendDirectory,
  createDatabase,
  type DatabaseServer,
  dropDatabase,
  localDirectory,
  repositoryRoot,
  runMedusa,
  runSql,
  serverAt,
} from 'local-services';
import { Client } from 'pg';
import { testEnvironment } from '../support/test-environment';

const PLUGIN = 'packages/medusa-plugin-ocop/.medusa/server/src';
const MARKETPLACE = 'packages/medusa-plugin-marketplace/.medusa/server/src';

/** What the schema and the shop in the template are made of. */
const SOURCES = [
  'package-lock.json',
  `${PLUGIN}/modules/certification/migrations`,
  `${PLUGIN}/modules/certification/models`,
  `${PLUGIN}/modules/review/migrations`,
  `${PLUGIN}/modules/review/models`,
  `${MARKETPLACE}/modules`,
  `${PLUGIN}/migration-scripts`,
  `${PLUGIN}/product-search/product-fields.js`,
  'apps/backend/src/config',
  'apps/backend/src/scripts/lib',
  'apps/backend/integration-tests/setup/prepare-shop.ts',
];

/**
 * A migrated database with a shop and an operator, to be copied by `CREATE DATABASE … TEMPLATE`.
 * On a server that outlives the run it is kept, under a name that says what it was made of.
 */
export async function prepareTemplate(adminUrl: string): Promise<string> {
  const name = `cho_phien_http_${fingerprint()}`;
  const server = serverAt(adminUrl);
  // Suites begin at the same time: one makes it, the others wait for it.
  const turn = new Client({ connectionString: adminUrl });
  await turn.connect();
  try {
    await turn.query('select pg_advisory_lock(hashtext($1))', [name]);
    if (!(await exists(adminUrl, name))) await makeTemplate(server, adminUrl, name);
  } finally {
    await turn.end();
  }
  return name;
}

async function makeTemplate(server: DatabaseServer, adminUrl: string, name: string): Promise<void> {
  const draft = `${name}_${randomBytes(3).toString('hex')}`;
  await createDatabase(server, draft);
  try {
    const databaseUrl = server.url(draft);
    await runTool(['db:migrate'], { databaseUrl });
    const script = './integration-tests/setup/prepare-shop.ts';
    await runTool(['exec', script], { databaseUrl, cwd: backendDirectory });
    await endSessions(adminUrl, draft);
    await runSql(adminUrl, `alter database "${draft}" rename to "${name}"`);
  } catch (error) {
    await dropDatabase(server, draft);
    throw error;
  }
}

function runTool(command: string[], where: { databaseUrl: string; cwd?: string }): Promise<void> {
  return runMedusa(command, {
    ...where,
    env: testEnvironment(),
    logFile: join(localDirectory, `logs/http-tests-${command[0]?.replace(':', '-')}.log`),
  });
}

async function exists(adminUrl: string, name: string): Promise<boolean> {
  const rows = await runSql(adminUrl, 'select 1 from pg_database where datname = $1', [name]);
  return rows.length > 0;
}

/** A database in use can be neither renamed nor copied. */
async function endSessions(adminUrl: string, database: string): Promise<void> {
  const statement =
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1';
  await runSql(adminUrl, statement, [database]);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES.flatMap(filesOf)) {
    hash.update(source).update(readFileSync(join(repositoryRoot, source)));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesOf(source: string): string[] {
  if (/\.\w+$/.test(source)) return [source];
  const entries = readdirSync(join(repositoryRoot, source), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(repositoryRoot.length + 1))
    .sort();
}

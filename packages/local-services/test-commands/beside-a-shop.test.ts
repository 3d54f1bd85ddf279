import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSql } from '../src/databases.js';
import { localDirectory } from '../src/paths.js';
import { freePort } from '../src/ports.js';
import { isAlive } from '../src/process-identity.js';
import { runCommand } from './run-command.js';
import { type RunningShop, startShop } from './running-shop.js';

/** Everything of this shop, so that neither a shop of this clone nor another run is met. */
const directory = join(localDirectory, `beside-${process.pid}`);
let env: NodeJS.ProcessEnv;
let shop: RunningShop;

const run = (name: string, ...arguments_: string[]) => runCommand(name, arguments_, env);

beforeAll(async () => {
  mkdirSync(directory, { recursive: true });
  env = {
    ...process.env,
    LOCAL_DIRECTORY: directory,
    STOREFRONT_PORT: String(await freePort()),
    BACKEND_PORT: String(await freePort()),
    LOCAL_PG_PORT: String(await freePort()),
    LOCAL_MEILI_PORT: String(await freePort()),
  };
  const ofTheTests = ['APP_ENV', 'NODE_ENV', 'DATABASE_URL', 'MEILISEARCH_HOST', 'VITEST'];
  for (const name of ofTheTests) delete env[name];
  shop = await startShop(env);
});

afterAll(async () => {
  await shop?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** The very processes that ran before run still, and answer. */
async function expectUnharmed(): Promise<void> {
  expect(shop.pids.map(isAlive)).toEqual(shop.pids.map(() => true));
  expect(isAlive(shop.postgres)).toBe(true);
  expect(await runSql(shop.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  for (const url of shop.urls) expect((await fetch(url)).status).toBe(200);
}

test('npm run seed brings its data beside a running shop', async () => {
  const { code, said } = await run('seed');
  expect(code, said).toBe(0);
  await expectUnharmed();
  const [row] = await runSql<{ n: number }>(
    shop.databaseUrl,
    'SELECT count(*)::int AS n FROM product',
  );
  expect(row?.n).toBeGreaterThan(100);
});

test('npm run register:verify walks the register beside a running shop', async () => {
  const { code, said } = await run('register:verify');
  expect(said).toContain('The register holds');
  expect(code).toBe(0);
  await expectUnharmed();
});

test('npm run db:migrate works beside a running shop', async () => {
  const { code, said } = await run('db:migrate');
  expect(code, said).toBe(0);
  await expectUnharmed();
});

test('npm run db:stop leaves PostgreSQL to the shop that uses it', async () => {
  const { code, said } = await run('db:stop');
  expect(said).toContain(`in use (process ${shop.process.pid})`);
  expect(code).toBe(0);
  await expectUnharmed();
});

test.each(['start', 'dev'])('npm run %s says that the shop runs already', async (name) => {
  const { code, said } = await run(name);
  expect(said).toContain(`was started by process ${shop.process.pid}`);
  expect(code).toBe(1);
  await expectUnharmed();
});

test('the PostgreSQL of db:start stays when the shop stops, and goes with db:stop', async () => {
  expect((await run('db:start')).code).toBe(0);
  await expectUnharmed();
  await shop.stop();
  expect(isAlive(shop.postgres)).toBe(true);
  expect((await run('db:stop')).code).toBe(0);
  expect(isAlive(shop.postgres)).toBe(false);
});

test('the last command that used it stops a PostgreSQL that nobody asked to stay', async () => {
  shop = await startShop(env);
  await shop.stop();
  expect(isAlive(shop.postgres)).toBe(false);
});

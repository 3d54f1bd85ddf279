import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createDatabase, dropDatabase, runSql } from '../src/databases.js';
import { freePort, PortTakenError } from '../src/ports.js';
import { readPostmaster } from '../src/postmaster.js';
import { isAlive } from '../src/process-identity.js';
import { findPostgres, type PostgresServer, startPostgres } from '../src/start-postgres.js';
import { scratchDirectory } from './scratch.js';
import { startFixture } from './start-fixture.js';

const started: PostgresServer[] = [];

async function start(dataDir: string, port: number): Promise<PostgresServer> {
  const server = await startPostgres({ dataDir, port });
  started.push(server);
  return server;
}

function newDataDirectory(): string {
  return join(scratchDirectory(), 'postgres');
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

test('starts real PostgreSQL with UTF-8, keeps its data over a restart, and stops', async () => {
  const dataDir = newDataDirectory();
  const port = await freePort();
  const first = await start(dataDir, port);
  expect(first).toMatchObject({ port, reused: false });
  await createDatabase(first, 'market');
  await runSql(first.url('market'), "CREATE TABLE product AS SELECT 'mật ong' AS name");
  const pid = readPostmaster(first.dataDir)?.pid ?? 0;
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  expect(findPostgres(dataDir)).toBeNull();

  const second = await start(dataDir, port);
  expect(second.reused).toBe(false);
  const rows = await runSql(second.url('market'), 'SELECT name, length(name) AS n FROM product');
  expect(rows).toEqual([{ name: 'mật ong', n: 7 }]);
});

test('the cluster is UTF-8 with C.UTF-8 though LANG is unset or names another encoding', async () => {
  const environments = [
    { LANG: undefined, LC_ALL: undefined },
    { LANG: 'en_US.ISO-8859-1', LC_ALL: 'POSIX' },
  ];
  for (const locale of environments) {
    const dataDir = newDataDirectory();
    const env = { ...process.env, ...locale };
    const holder = await startFixture('hold-postgres.mjs', [dataDir, `${await freePort()}`], env);
    const server = await start(dataDir, 0);
    const [row] = await runSql(
      server.url('postgres'),
      `SELECT pg_encoding_to_char(encoding) AS encoding, datcollate, datctype,
         current_setting('max_connections') AS connections, current_setting('fsync') AS fsync
       FROM pg_database WHERE datname = 'template1'`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      datcollate: 'C.UTF-8',
      datctype: 'C.UTF-8',
      connections: '200',
      fsync: 'on',
    });
    await holder.kill('SIGKILL');
  }
});

test('takes over the server that a killed parent left behind, and can stop it', async () => {
  const dataDir = newDataDirectory();
  const port = await freePort();
  const parent = await startFixture('hold-postgres.mjs', [dataDir, String(port)]);
  expect(parent.said).toEqual({ port, reused: false });
  const orphan = findPostgres(dataDir);
  await parent.kill('SIGKILL');

  const server = await start(dataDir, port);
  expect(server).toMatchObject({ port, reused: true });
  expect(findPostgres(dataDir)).toEqual(orphan);
  expect(await runSql(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(isAlive(orphan?.pid ?? 0)).toBe(false);
});

test('starts again after kill -9 of the server itself, with what was committed', async () => {
  const dataDir = newDataDirectory();
  const port = await freePort();
  const first = await start(dataDir, port);
  await runSql(first.url('postgres'), 'CREATE TABLE kept AS SELECT 1 AS n');
  process.kill(findPostgres(dataDir)?.pid ?? 0, 'SIGKILL');

  const second = await start(dataDir, port);
  expect(second.reused).toBe(false);
  expect(await runSql(second.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

test('a stale postmaster.pid that names another living program is no obstacle', async () => {
  const dataDir = newDataDirectory();
  const port = await freePort();
  const first = await start(dataDir, port);
  await first.stop();
  const stale = [process.pid, dataDir, 0, port, '', 'localhost', '', 'ready   ', ''].join('\n');
  writeFileSync(join(first.dataDir, 'postmaster.pid'), stale);
  expect(findPostgres(dataDir)).toBeNull();
  expect((await start(dataDir, port)).reused).toBe(false);
});

test('says which port is taken, by whom, and which variable changes it', async () => {
  const stranger = createServer();
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const address = stranger.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const attempt = startPostgres({ dataDir: newDataDirectory(), port });
  await expect(attempt).rejects.toThrow(PortTakenError);
  await expect(attempt).rejects.toThrow(
    new RegExp(`Port ${port} is taken by process ${process.pid} .*LOCAL_PG_PORT=${port + 1}`),
  );
  stranger.close();
});

test('creates a database from a template and drops it while somebody is connected', async () => {
  const server = await start(newDataDirectory(), await freePort());
  expect(await createDatabase(server, 'template market')).toBe(true);
  expect(await createDatabase(server, 'template market')).toBe(false);
  await runSql(server.url('template market'), 'CREATE TABLE product AS SELECT 7 AS price');
  await createDatabase(server, 'copy', { template: 'template market' });
  expect(await runSql(server.url('copy'), 'SELECT price FROM product')).toEqual([{ price: 7 }]);

  const waiting = runSql(server.url('copy'), 'SELECT pg_sleep(30)').catch((error) => error);
  await dropDatabase(server, 'copy');
  expect(await waiting).toBeInstanceOf(Error);
  await expect(runSql(server.url('copy'), 'SELECT 1')).rejects.toThrow('does not exist');
  await dropDatabase(server, 'copy');
});

test('two callers at once on a new directory get one server', async () => {
  const dataDir = newDataDirectory();
  const port = await freePort();
  const servers = await Promise.all([start(dataDir, port), start(dataDir, port)]);
  expect(servers.map((server) => server.port)).toEqual([port, port]);
  for (const server of servers) {
    expect(await runSql(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }
});

test.runIf(process.getuid?.() === 0)(
  'as root, below a directory that only root may enter, the data goes elsewhere and it says so',
  async () => {
    const parent = scratchDirectory();
    chmodSync(parent, 0o700);
    const said: string[] = [];
    const options = { dataDir: join(parent, 'inner/postgres'), port: await freePort() };
    const server = await startPostgres({ ...options, log: (message) => said.push(message) });
    started.push(server);
    expect(server.dataDir).not.toContain(parent);
    expect(said).toEqual([expect.stringContaining(`is kept in ${server.dataDir}`)]);
    const again = await startPostgres(options);
    expect(again).toMatchObject({ dataDir: server.dataDir, reused: true });
    await server.stop();
    rmSync(server.dataDir, { recursive: true });
  },
);

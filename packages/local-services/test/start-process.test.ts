import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { freePort, isPortFree } from '../src/ports.js';
import { isAlive } from '../src/process-identity.js';
import { stopOrphans } from '../src/run-record.js';
import { runToEnd } from '../src/start-process.js';
import { type RunningServer, startServer } from '../src/start-server.js';
import { waitUntil } from '../src/wait-until.js';
import { scratchDirectory } from './scratch.js';
import { startFixture } from './start-fixture.js';

const script = fileURLToPath(new URL('./fixtures/http-server.mjs', import.meta.url));
const servers: RunningServer[] = [];

async function start(env: Record<string, string> = {}, runDirectory?: string) {
  const port = await freePort();
  const server = await startServer({
    name: 'fixture',
    script,
    cwd: scratchDirectory(),
    env: { ...env, PORT: String(port) },
    port,
    healthPath: '/',
    timeout: 20_000,
    logFile: join(scratchDirectory(), 'fixture.log'),
    runDirectory,
  });
  servers.push(server);
  return { server, port };
}

function pidOf(said: unknown): number {
  return typeof said === 'object' && said && 'pid' in said ? Number(said.pid) : 0;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

test('starts a server, captures its output, and stops it', async () => {
  const { server, port } = await start();
  expect(await (await fetch(server.url)).text()).toBe('ready');
  expect(server.output()).toBe('listening');
  await server.stop();
  expect(await isPortFree(port)).toBe(true);
  expect(await server.exited).toMatchObject({ signal: 'SIGTERM' });
});

test('kill -9 reaches it', async () => {
  const { server } = await start();
  server.kill('SIGKILL');
  expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' });
});

test('a server that dies before it is ready is an error with its last words', async () => {
  await expect(start({ DIE_AT_ONCE: '1' })).rejects.toThrow(
    /fixture ended with code 3 \(log: .*\); its last lines:\nno database here/,
  );
});

test('runToEnd throws on an exit code other than 0', async () => {
  const options = { name: 'fixture', script, cwd: scratchDirectory(), env: { DIE_AT_ONCE: '1' } };
  const logFile = join(options.cwd, 'out.log');
  await expect(runToEnd({ ...options, logFile })).rejects.toThrow('no database here');
});

test('the server ends when its parent is killed with -9', async () => {
  const port = await freePort();
  const directory = scratchDirectory();
  const arguments_ = [String(port), directory, join(directory, 'fixture.log')];
  const parent = await startFixture('hold-child.mjs', arguments_);
  const pid = pidOf(parent.said);
  expect(isAlive(pid)).toBe(true);
  await parent.kill('SIGKILL');
  expect(await waitUntil(() => !isAlive(pid), { timeout: 10_000 })).toBe(true);
  expect(await isPortFree(port)).toBe(true);
});

test('an orphan that outlives its killed parent is recognised and stopped', async () => {
  const port = await freePort();
  const directory = scratchDirectory();
  const arguments_ = [String(port), directory, join(directory, 'fixture.log')];
  const env = { ...process.env, DEAF: '1' };
  const parent = await startFixture('hold-child.mjs', arguments_, env);
  const pid = pidOf(parent.said);
  await parent.kill('SIGKILL');
  expect(await stopOrphans(directory)).toEqual({ stopped: ['fixture'], owned: [] });
  expect(isAlive(pid)).toBe(false);
  expect(await stopOrphans(directory)).toEqual({ stopped: [], owned: [] });
});

test('a server whose parent still runs is reported, and left alone', async () => {
  const port = await freePort();
  const directory = scratchDirectory();
  const arguments_ = [String(port), directory, join(directory, 'fixture.log')];
  const parent = await startFixture('hold-child.mjs', arguments_);
  const owned = [{ name: 'fixture', ownerPid: parent.process.pid }];
  expect(await stopOrphans(directory)).toEqual({ stopped: [], owned });
  expect(isAlive(pidOf(parent.said))).toBe(true);
  await parent.kill('SIGKILL');
});

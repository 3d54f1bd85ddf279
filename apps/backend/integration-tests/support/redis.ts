import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import Redis from 'ioredis';
import { freePort } from 'local-services';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether this machine has a redis-server. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A redis-server of a test's own, on loopback and in memory alone; it ends with this process. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', ['--port', String(port), ...settings], { stdio: 'ignore' });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const url = `redis://127.0.0.1:${port}`;
  // It asks again until somebody answers.
  const client = new Redis(url, { maxRetriesPerRequest: 100, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return {
    url,
    async stop() {
      process.off('exit', end);
      const gone = once(child, 'exit');
      end();
      await gone;
    },
  };
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  createDatabase,
  dropDatabase,
  freePort,
  localDirectory,
  type RunningServer,
  serverAt,
  startBackend,
} from 'local-services';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectRefusal } from '../support/expect-refusal';
import { shownOf, statusesOf, untilAllDone } from '../support/listing-state';
import { hasRedis, type RedisServer, startRedis } from '../support/redis';
import { openShop, type Shop } from '../support/shop';
import { testEnvironment } from '../support/test-environment';
import { untilSearchAnswers } from '../support/until-search-answers';

const SECRET = randomBytes(32).toString('hex');

/** As docker-compose.yml runs it: one server, one worker, and between them Redis and PostgreSQL. */
describe.skipIf(!hasRedis())('a server and a worker on Redis', () => {
  let redis: RedisServer;
  let server: RunningServer;
  let worker: RunningServer;
  let shop: Shop;
  const postgres = serverAt(inject('adminUrl'));
  const databaseName = `cho_phien_test_deployment_${randomBytes(4).toString('hex')}`;
  const databaseUrl = postgres.url(databaseName);
  const logFile = (mode: string) => join(localDirectory, `logs/http-tests-${mode}.log`);

  async function start(mode: 'server' | 'worker'): Promise<RunningServer> {
    return startBackend({
      databaseUrl,
      port: await freePort(),
      env: {
        ...testEnvironment(),
        APP_ENV: 'production',
        JWT_SECRET: SECRET,
        COOKIE_SECRET: SECRET,
        REDIS_URL: redis.url,
        MEDUSA_WORKER_MODE: mode,
      },
      logFile: logFile(mode),
    });
  }

  beforeAll(async () => {
    await createDatabase(postgres, databaseName, { template: inject('templateDatabase') });
    redis = await startRedis();
    [server, worker] = await Promise.all([start('server'), start('worker')]);
    const address = { url: server.url, databaseUrl, logFile: logFile('server') };
    // The worker fills the index: until it has, the server's search says that it cannot answer.
    await untilSearchAnswers(address);
    shop = await openShop(address);
  });
  afterAll(async () => {
    await Promise.all([worker?.stop(), server?.stop()]);
    await redis?.stop();
    await dropDatabase(postgres, databaseName);
  });

  it('takes an order, and refuses the next one as soon as its product is revoked', async () => {
    const listed = await shop.register.recogniseOne();
    const cart = await shop.carts.ready([listed]);
    await shop.carts.order([listed]);
    await shop.register.revoke([listed]);
    expectRefusal(await shop.carts.postCompletion(cart.id), listed);
    await untilAllDone(shop.database);
    expect(await statusesOf(shop.database, [listed])).toEqual(['draft']);
    expect(await shownOf(shop, [listed])).toEqual([]);
  });
});

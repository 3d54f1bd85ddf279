import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Redis from 'ioredis';
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
import { decisionHead } from '../support/decisions';
import { expectRefusal } from '../support/expect-refusal';
import { openChanges, shownOf, statusesOf, untilAllDone } from '../support/listing-state';
import { hasRedis, type RedisServer, startRedis } from '../support/redis';
import type { Listed } from '../support/register';
import { openShop, type Shop } from '../support/shop';
import { standStill } from '../support/stand-still';
import { PURGE_SECRET, testEnvironment } from '../support/test-environment';
import { untilSearchAnswers } from '../support/until-search-answers';

const SECRET = randomBytes(32).toString('hex');

/** Looks about sixty times, a second apart: what must hold does so all the while. */
async function eachSecondForAMinute(look: () => Promise<void>): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    await look();
    await sleep(1000);
  }
}

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

  /** Starts the server, and opens its shop once the worker has filled the index. */
  async function startServer(): Promise<void> {
    server = await start('server');
    const address = { url: server.url, databaseUrl, logFile: logFile('server') };
    await untilSearchAnswers(address);
    shop = await openShop(address);
  }

  /** Answers when the backend does, whatever has followed by then. */
  async function revokeAtOnce({ certificateId }: Listed): Promise<void> {
    const answer = await shop.admin.postAtOnce('/admin/ocop/certificates/revoke', {
      decision: decisionHead(),
      certificate_ids: [certificateId],
      reason_code: 'food_safety_or_quality_violation',
    });
    expect(answer.status).toBe(200);
  }

  beforeAll(async () => {
    await createDatabase(postgres, databaseName, { template: inject('templateDatabase') });
    redis = await startRedis();
    [, worker] = await Promise.all([startServer(), start('worker')]);
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

  it('counts in Redis, a visitor of the storefront alike, and not what the storefront asks itself', async () => {
    const proof = createHmac('sha256', PURGE_SECRET).update('storefront').digest('base64url');
    const storefront = shop.store.with({ 'x-ocop-storefront': proof });
    const address = '198.51.100.21';
    const visitor = storefront.with({ 'x-forwarded-for': address });
    // What is counted is the attempt: none of them is a basket.
    const begin = (client: typeof storefront) => client.post('/store/carts', { items: 'khong-co' });
    const first = await begin(visitor);
    expect(first.status).toBe(400);
    expect(first.headers.get('ratelimit-limit')).toBe('120');

    // The rest of the minute's baskets, as if another server had counted them.
    const counted = new Redis(redis.url);
    expect(await counted.incrby(`ocop:baskets:${address}`, 119)).toBe(120);
    counted.disconnect();
    const refused = await begin(visitor);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);

    expect((await begin(storefront)).status).toBe(400);
    const neighbour = storefront.with({ 'x-forwarded-for': '198.51.100.22' });
    expect((await begin(neighbour)).status).toBe(400);
    const forged = storefront.with({ 'x-ocop-storefront': `${proof}x` });
    expect((await forged.get('/store/regions')).headers.get('ratelimit-limit')).toBe('600');
    expect((await storefront.get('/store/regions')).headers.get('ratelimit-limit')).toBeNull();
  });

  it('stays true for a minute in which nothing follows; the worker takes over what its server was killed in', async () => {
    const listed = await shop.register.recogniseOne();
    await untilAllDone(shop.database);
    const cart = await shop.carts.ready([listed]);
    const withdrawal = await standStill(shop.database, {
      table: 'product',
      write: 'update',
      when: "new.status = 'draft'",
    });
    try {
      // The server is to be the one that begins: the worker hears of it afterwards.
      worker.kill('SIGSTOP');
      await revokeAtOnce(listed);
      await withdrawal.reached();
      worker.kill('SIGCONT');
      await eachSecondForAMinute(async () => {
        expect(await shownOf(shop, [listed])).toEqual([]);
        const page = await shop.store.get(`/store/ocop/products/${listed.handle}`);
        expect(page.body).toMatchObject({ saleable: false, badge: null });
        expectRefusal(await shop.carts.postCompletion(cart.id), listed);
        expectRefusal(await shop.carts.postCart([listed]), listed);
      });
      expect(await statusesOf(shop.database, [listed])).toEqual(['published']);
      expect(await openChanges(shop.database)).toBe(1);
      server.kill('SIGKILL');
      await server.exited;
      await withdrawal.cutOff();
    } finally {
      worker.kill('SIGCONT');
      await withdrawal.lift();
    }

    await untilAllDone(shop.database);
    expect(await statusesOf(shop.database, [listed])).toEqual(['draft']);
    await startServer();
    expect(await shownOf(shop, [listed])).toEqual([]);
  });

  it('follows a lapse by the worker’s job, and finishes it after a kill -9 in between', async () => {
    const listed = await shop.register.recogniseOne();
    await untilAllDone(shop.database);
    const withdrawal = await standStill(shop.database, {
      table: 'product',
      write: 'update',
      when: "new.status = 'draft'",
    });
    try {
      await shop.database.sql(
        'update ocop_certificate set valid_to = (ocop_today()::date - 1)::text where id = $1',
        [listed.certificateId],
      );
      // Nobody asks the server: the worker's clock does, when the minute is full.
      await withdrawal.reached(1, 150_000);
      worker.kill('SIGKILL');
      await worker.exited;
      await withdrawal.cutOff();
    } finally {
      await withdrawal.lift();
    }
    expect(await statusesOf(shop.database, [listed])).toEqual(['published']);
    expect(await shownOf(shop, [listed])).toEqual([]);

    worker = await start('worker');
    await untilAllDone(shop.database);
    expect(await statusesOf(shop.database, [listed])).toEqual(['draft']);
  });
});

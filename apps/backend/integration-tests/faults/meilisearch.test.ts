import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { everythingSaidOf, timedNewSearch, timedSearch, untilEngine } from '../support/engines';
import { searchTable } from '../support/listing-state';
import { hasMeilisearch, TestMeilisearch } from '../support/meilisearch';
import type { Listed } from '../support/register';
import { withOwnBackend } from '../support/use-backend';

/** The contract says 100 and 900 ms; a machine that runs the tests beside other work is slower. */
const REFUSAL_MILLISECONDS = 1500;
const FREEZE_MILLISECONDS = 2500;

describe.skipIf(!hasMeilisearch)('a shop whose Meilisearch fails', () => {
  let engine: TestMeilisearch;
  beforeAll(async () => {
    engine = await TestMeilisearch.create();
    await engine.start();
  });
  const own = withOwnBackend('faults', () => engine.environment);
  afterAll(() => engine.close());

  /** Stays on sale; will be revoked during the fault. */
  let kept: Listed;
  let revoked: Listed;

  beforeEach(async () => {
    [kept, revoked] = await twoProducts();
    await untilEngine(own.shop, 'meilisearch');
    expect(await everythingSaidOf(own.shop, revoked)).toContain(revoked.productId);
  });

  async function twoProducts(): Promise<[Listed, Listed]> {
    const [first, second] = await own.shop.register.recognise(2);
    if (!first || !second) throw new Error('two were to be recognised');
    return [first, second];
  }

  async function expectStandbyAnswers(within: number): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { answer, engine: answered, milliseconds } = await timedNewSearch(own.shop);
      expect(answer.status).toBe(200);
      expect(answered).toBe('postgres');
      expect(answer.body).toMatchObject({ engine: 'postgres' });
      expect(milliseconds).toBeLessThan(within);
    }
  }

  async function expectRevokedNowhere(): Promise<void> {
    expect(await everythingSaidOf(own.shop, revoked)).not.toContain(revoked.productId);
    expect(await everythingSaidOf(own.shop, kept)).toContain(kept.productId);
  }

  async function expectHealed(): Promise<void> {
    await untilEngine(own.shop, 'meilisearch');
    await expectRevokedNowhere();
    const word = kept.title.split(' ').at(-1);
    expect((await timedSearch(own.shop, { q: word })).engine).toBe('meilisearch');
    const stock = { entity: 'product', filters: { q: word } };
    const answer = await own.shop.store.post('/store/search', stock);
    expect(answer.headers.get('x-ocop-search-engine')).toBe('meilisearch');
  }

  it('there: clients of Medusa’s own search know one index of products, whichever engine has it', async () => {
    await untilEngine(own.shop, 'meilisearch');
    const unknown = await own.shop.store.post('/store/search', {
      entity: 'product',
      fields: ['secret'],
    });
    expect(unknown).toMatchObject({
      status: 400,
      body: { message: 'Search index "product" can\'t return the fields: secret' },
    });
    const other = await own.shop.store.post('/store/search', { entity: 'product_primary' });
    expect(other.status).toBe(404);
  });

  it('killed: the standby answers, and it is asked again once it is back and in step', async () => {
    await engine.kill('SIGKILL');
    await expectStandbyAnswers(REFUSAL_MILLISECONDS);
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    const health = await own.shop.admin.get('/admin/ocop/search-health');
    expect(health.body).toMatchObject({
      search_health: {
        answering: 'postgres',
        engines: [
          { role: 'primary', name: 'meilisearch', documents: null, error: expect.any(String) },
          { role: 'standby', name: 'postgres', error: null },
        ],
        primary: { standing: 'away', pending: { documents: expect.any(Number) } },
      },
    });
    await engine.start();
    await expectHealed();
  });

  it('frozen: nobody waits longer than its budget, decisions least of all', async () => {
    await engine.kill('SIGSTOP');
    await expectStandbyAnswers(FREEZE_MILLISECONDS);
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    await engine.kill('SIGCONT');
    await expectHealed();
  });

  it('emptied: the index is built anew', async () => {
    for (const index of await engine.indexes()) await engine.request('DELETE', `/indexes/${index}`);
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    await expectHealed();
  });

  it('without its settings: they are given back', async () => {
    for (const index of await engine.indexes()) {
      await engine.request('DELETE', `/indexes/${index}/settings`);
    }
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    await expectHealed();
  });

  it('with its data of yesterday: nothing that changed since is shown', async () => {
    await engine.kill('SIGKILL');
    engine.saveData();
    await engine.start();
    await untilEngine(own.shop, 'meilisearch');
    const [later] = await twoProducts();
    await own.shop.register.revoke([revoked]);
    await untilEngine(own.shop, 'meilisearch');

    await engine.kill('SIGKILL');
    engine.restoreData();
    await engine.start();
    await expectRevokedNowhere();
    await expectHealed();
    expect(await everythingSaidOf(own.shop, later)).toContain(later.productId);
  });

  it('with a full disk: what it cannot write is left out, and written when there is room', async ({
    skip,
  }) => {
    await engine.kill('SIGKILL');
    const moved = engine.moveToDisk(64);
    await engine.start();
    if (!moved) skip('this system lets nobody make a small disk');
    await untilEngine(own.shop, 'meilisearch');
    const ballast = join(engine.diskPath, 'ballast');
    fill(ballast);
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    rmSync(ballast);
    engine.enlargeDisk(512);
    await expectHealed();
  });

  it('away when the shop starts: the standby answers at once', async () => {
    await engine.kill('SIGKILL');
    await own.backend.stop();
    await own.backend.start();
    await expectStandbyAnswers(REFUSAL_MILLISECONDS);
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    await engine.start();
    await expectHealed();
  });

  it('away together with the standby: an outage in words, never an empty list', async () => {
    await engine.kill('SIGKILL');
    const table = await searchTable(own.shop.database);
    await own.shop.database.sql(`alter table "${table}" rename to "${table}_away"`);
    const { answer } = await timedNewSearch(own.shop);
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ type: 'unavailable', code: 'search_unavailable' });
    expect(answer.body).not.toHaveProperty('hits');
    await own.shop.database.sql(`alter table "${table}_away" rename to "${table}"`);
    await own.shop.register.revoke([revoked]);
    await expectRevokedNowhere();
    await engine.start();
    await expectHealed();
  });
});

/** Writes until the disk takes no more. */
function fill(path: string): void {
  const megabyte = Buffer.alloc(1 << 20);
  for (let size = megabyte.length; size > 512; ) {
    try {
      writeFileSync(path, megabyte.subarray(0, size), { flag: 'a' });
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

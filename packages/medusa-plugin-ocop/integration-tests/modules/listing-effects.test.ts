import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ListingEffect,
  registerListingEffect,
} from '../../src/modules/certification/lib/listing-effects';
import { followRegister } from '../../src/workflows/listing/follow-register';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';
import { shopContainer } from '../setup/shop-container';

const register = registerPerTest();
const START = new Date('2026-11-23T03:00:00.000Z');

let remove: (() => void)[] = [];
let called: string[][] = [];

beforeEach(() => {
  register.setClock(START);
  called = [];
});
afterEach(() => {
  for (const back of remove) back();
  remove = [];
});

/** Another plugin's effect, which writes down for which products it is called. */
function register3rd(effect: Partial<ListingEffect> = {}): () => void {
  const back = registerListingEffect({
    name: 'fair.stalls',
    run: async (_, changes) => {
      called.push(changes.map(({ product_id }) => product_id).sort());
    },
    ...effect,
  });
  remove.push(back);
  return back;
}

const follow = () => followRegister(shopContainer(register.service));

async function changes() {
  return register.service.listListingChanges({}, { order: { cause_sequence: 'ASC' } });
}

/** The products that a search leaves out, by the question that every search asks. */
async function lookedAt(): Promise<string[]> {
  const found = await register.sql<{ product_id: string }>(
    `select product_id from ocop_look_after_search('{}', $1, 100, 100) where kind = 'unfinished'`,
    [register.service.now().toISOString()],
  );
  return found.map(({ product_id }) => product_id);
}

describe('an effect of another plugin', () => {
  it('is owed by what changes from now on, carried out, and acknowledged on the row', async () => {
    register3rd();
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    expect(await follow()).toEqual({ done: 1, failed: 0 });
    expect(called).toEqual([['prod_a']]);
    expect(await changes()).toMatchObject([
      {
        status: 'done',
        owed: ['product_status', 'search', 'purge', 'fair.stalls'],
        effects: { 'fair.stalls': START.toISOString() },
      },
    ]);
    await revoke(register, [certificate_id]);
    await follow();
    expect(called).toHaveLength(2);
  });

  it('that was added later does not wake what was written before, open or done', async () => {
    await recogniseOne(register, 'prod_done');
    await follow();
    await recogniseOne(register, 'prod_open');
    register3rd();
    expect(await follow()).toEqual({ done: 1, failed: 0 });
    expect(called).toEqual([]);
    expect(await register.service.listUnfinishedProductIds()).toEqual([]);
  });

  it('that was removed blocks nothing, and withholds nothing', async () => {
    const back = register3rd({
      withholdsFromSearch: true,
      run: async () => {
        throw new Error('hỏng');
      },
    });
    await recogniseOne(register, 'prod_a');
    expect(await follow()).toEqual({ done: 0, failed: 1 });
    expect(await register.service.listUnfinishedProductIds()).toEqual(['prod_a']);
    back();
    await follow();
    expect(await register.service.listUnfinishedProductIds()).toEqual([]);
    register.setClock(new Date(START.getTime() + 5000));
    expect(await follow()).toEqual({ done: 1, failed: 0 });
    expect((await changes())[0]?.owed).toEqual(['product_status', 'search', 'purge']);
  });

  it.each([true, false])(
    'withholds the product until it is done only if it says so: %s',
    async (says) => {
      register3rd({
        withholdsFromSearch: says,
        run: async () => {
          throw new Error('chưa được');
        },
      });
      await recogniseOne(register, 'prod_a');
      await follow();
      const withheld = says ? ['prod_a'] : [];
      expect(await register.service.listUnfinishedProductIds()).toEqual(withheld);
      expect(await lookedAt()).toEqual(withheld);
      register3rd({ withholdsFromSearch: says });
      register.setClock(new Date(START.getTime() + 5000));
      await follow();
      expect(await register.service.listUnfinishedProductIds()).toEqual([]);
    },
  );

  it('that fails is put off by itself: the others are done at once and not repeated', async () => {
    let others = 0;
    remove.push(
      registerListingEffect({
        name: 'fair.count',
        run: async () => {
          others += 1;
        },
      }),
    );
    register3rd({
      run: async () => {
        throw new Error('nghẽn');
      },
    });
    await recogniseOne(register, 'prod_a');
    for (const seconds of [0, 1, 5, 15]) {
      register.setClock(new Date(START.getTime() + seconds * 1000));
      await follow();
    }
    expect(others).toBe(1);
    expect(await changes()).toMatchObject([
      { status: 'pending', attempts: 3, last_error: 'fair.stalls: nghẽn' },
    ]);
  });

  it('is tried for each product alone where it says so, so that one stops only itself', async () => {
    register3rd({
      aloneAfterFailure: true,
      run: async (_, batch) => {
        if (batch.some(({ product_id }) => product_id === 'prod_b')) throw new Error('hỏng');
      },
    });
    for (const product of ['prod_a', 'prod_b', 'prod_c']) await recogniseOne(register, product);
    expect(await follow()).toEqual({ done: 2, failed: 1 });
    expect((await changes()).map(({ status }) => status)).toEqual(['done', 'pending', 'done']);
  });

  it('that only another process knows keeps no drain going for ever', async () => {
    register3rd({
      run: async (_, [change]) => {
        if (change?.product_id !== 'prod_a') return;
        const back = registerListingEffect({ name: 'fair.elsewhere', run: async () => undefined });
        await recogniseOne(register, 'prod_b');
        back();
      },
    });
    await recogniseOne(register, 'prod_a');
    expect(await follow()).toEqual({ done: 2, failed: 0 });
    expect((await changes()).map(({ owed }) => owed)).toEqual([
      ['product_status', 'search', 'purge', 'fair.stalls'],
      ['product_status', 'search', 'purge', 'fair.stalls'],
    ]);
  });

  it('has a name that a row can hold', () => {
    expect(() => registerListingEffect({ name: 'a,b', run: async () => undefined })).toThrow('a,b');
  });
});

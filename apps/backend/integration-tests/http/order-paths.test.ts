import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAFT_ORDER_PATHS } from '../order-paths/draft-order-paths';
import { ORDER_EDIT_PATHS } from '../order-paths/order-edit-paths';
import type { Goods } from '../order-paths/order-path';
import { REPLACEMENT_PATHS } from '../order-paths/replacement-paths';
import { STORE_PATHS } from '../order-paths/store-paths';
import { expectRefusal } from '../support/expect-refusal';
import { holdOutbox, untilRevoked } from '../support/hold-outbox';
import type { Answer } from '../support/http-client';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const PATHS = [...STORE_PATHS, ...DRAFT_ORDER_PATHS, ...ORDER_EDIT_PATHS, ...REPLACEMENT_PATHS];
const CASES = PATHS.map(({ name }) => name);

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

/** Recognises a pair of products for each path and prepares all of them. */
async function prepareAll() {
  const listed = await shop.register.recognise(PATHS.length * 2);
  const goods = PATHS.map((_, index): Goods => {
    const [sound, doomed] = listed.slice(index * 2);
    if (!sound || !doomed) throw new Error('too few products');
    return { sound, doomed };
  });
  const steps = new Map<string, { step: () => Promise<Answer>; doomed: Listed }>();
  for (const [index, path] of PATHS.entries()) {
    const pair = goods[index];
    if (!pair) continue;
    steps.set(path.name, { step: await path.prepare(shop, pair), doomed: pair.doomed });
  }
  return { steps, doomed: goods.map((pair) => pair.doomed) };
}

type Steps = Awaited<ReturnType<typeof prepareAll>>['steps'];

async function expectRefused(steps: Steps, name: string) {
  const path = steps.get(name);
  if (!path) throw new Error(`nobody prepared ${name}`);
  expectRefusal(await path.step(), path.doomed);
}

describe('after the shop has followed the register', () => {
  let steps: Steps;

  beforeAll(async () => {
    const prepared = await prepareAll();
    steps = prepared.steps;
    await shop.register.revoke(prepared.doomed);
  });

  it.each(CASES)('is refused: %s', (name) => expectRefused(steps, name));
});

describe('while the shop lags behind the register', () => {
  let steps: Steps;
  let doomed: Listed[];
  let release: () => Promise<void>;
  let revocation: Promise<unknown>;

  beforeAll(async () => {
    const prepared = await prepareAll();
    ({ steps, doomed } = prepared);
    const [first] = doomed;
    if (!first) throw new Error('no products');
    release = await holdOutbox(shop.database, first);
    revocation = shop.register.revoke(doomed);
    await untilRevoked(shop.database, doomed);
  });

  afterAll(async () => {
    await release();
    await revocation;
  });

  it('still has every product published', async () => {
    const { published } = await shop.database.one<{ published: number }>(
      `select count(*)::int as published from product where status = 'published' and id = any($1)`,
      [doomed.map(({ productId }) => productId)],
    );
    expect(published).toBe(doomed.length);
  });

  it.each(CASES)('is refused: %s', (name) => expectRefused(steps, name));
});

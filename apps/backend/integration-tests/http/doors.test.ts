import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Goods } from '../doors/door';
import { DRAFT_ORDER_DOORS } from '../doors/draft-order-doors';
import { ORDER_EDIT_DOORS } from '../doors/order-edit-doors';
import { REPLACEMENT_DOORS } from '../doors/replacement-doors';
import { STORE_DOORS } from '../doors/store-doors';
import { expectRefusal } from '../support/expect-refusal';
import { holdOutbox, untilRevoked } from '../support/hold-outbox';
import type { Answer } from '../support/http-client';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const DOORS = [...STORE_DOORS, ...DRAFT_ORDER_DOORS, ...ORDER_EDIT_DOORS, ...REPLACEMENT_DOORS];
const CASES = DOORS.map(({ name }) => name);

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

/** Recognises a pair for each door and goes up to all of them. */
async function approachAll() {
  const listed = await shop.register.recognise(DOORS.length * 2);
  const goods = DOORS.map((_, index): Goods => {
    const [sound, doomed] = listed.slice(index * 2);
    if (!sound || !doomed) throw new Error('too few products');
    return { sound, doomed };
  });
  const steps = new Map<string, { step: () => Promise<Answer>; doomed: Listed }>();
  for (const [index, door] of DOORS.entries()) {
    const pair = goods[index];
    if (!pair) continue;
    steps.set(door.name, { step: await door.approach(shop, pair), doomed: pair.doomed });
  }
  return { steps, doomed: goods.map((pair) => pair.doomed) };
}

type Steps = Awaited<ReturnType<typeof approachAll>>['steps'];

async function expectShut(steps: Steps, name: string) {
  const door = steps.get(name);
  if (!door) throw new Error(`nobody went up to ${name}`);
  expectRefusal(await door.step(), door.doomed);
}

describe('after the shop has followed the register', () => {
  let steps: Steps;

  beforeAll(async () => {
    const approached = await approachAll();
    steps = approached.steps;
    await shop.register.revoke(approached.doomed);
  });

  it.each(CASES)('is refused: %s', (name) => expectShut(steps, name));
});

describe('while the shop lags behind the register', () => {
  let steps: Steps;
  let doomed: Listed[];
  let release: () => Promise<void>;
  let revocation: Promise<unknown>;

  beforeAll(async () => {
    const approached = await approachAll();
    ({ steps, doomed } = approached);
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

  it.each(CASES)('is refused: %s', (name) => expectShut(steps, name));
});

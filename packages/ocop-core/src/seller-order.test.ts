import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTACT_DAYS,
  contactIsShown,
  effectsOfAct,
  filterOfOrder,
  SELLER_ORDER_ACTS,
  SELLER_ORDER_FILTERS,
  SELLER_ORDER_STATES,
  type SellerOrderAct,
  type SellerOrderFacts,
  type SellerOrderState,
  sellerOrderActs,
  sellerOrderAfter,
} from './seller-order.js';

const cash = (state: SellerOrderState, is_collected = false): SellerOrderFacts => ({
  state,
  is_cash: true,
  is_collected,
});

describe('what may be done with an order', () => {
  it.each<[string, SellerOrderFacts, SellerOrderAct[]]>([
    ['waits for an answer', cash('to_answer'), ['confirm', 'shorten', 'cancel']],
    ['waits, and is paid', { ...cash('to_answer'), is_cash: false }, ['confirm', 'cancel']],
    ['is confirmed', cash('confirmed'), ['cancel', 'ship']],
    ['is on its way', cash('shipped'), ['deliver', 'collect', 'refuse']],
    ['is on its way and paid', cash('shipped', true), ['deliver']],
    ['is there, and not paid', cash('delivered'), ['collect']],
    ['is there, and paid', cash('delivered', true), []],
    ['was refused', cash('refused'), []],
    ['was cancelled', cash('canceled'), []],
    ['is on its way, paid by card', { ...cash('shipped'), is_cash: false }, ['deliver', 'refuse']],
  ])('%s', (_, facts, acts) => {
    expect(sellerOrderActs(facts)).toEqual(acts);
  });
});

/** Does the acts that may be done, and counts what they did. */
function live(is_cash: boolean, acts: readonly SellerOrderAct[]) {
  const facts: SellerOrderFacts = { state: 'to_answer', is_cash, is_collected: false };
  const done: SellerOrderAct[] = [];
  for (const act of acts) {
    const state = sellerOrderAfter(facts, act);
    if (!state) continue;
    facts.state = state;
    if (act === 'collect') facts.is_collected = true;
    done.push(act);
  }
  return { facts, done };
}

describe('whatever is done, in whatever order', () => {
  const lives = fc.tuple(
    fc.boolean(),
    fc.array(fc.constantFrom(...SELLER_ORDER_ACTS), { maxLength: 30 }),
  );

  it('each act is done once, and goods leave once and come back once at most', () => {
    fc.assert(
      fc.property(lives, ([is_cash, acts]) => {
        const { done: all } = live(is_cash, acts);
        const done = all.filter((act) => act !== 'shorten');
        expect(new Set(done).size).toBe(done.length);
        if (all.includes('confirm')) {
          expect(all.lastIndexOf('shorten')).toBeLessThan(all.indexOf('confirm'));
        }
        const stock = done.map((act) => effectsOfAct(act).stock);
        if (stock.includes('returned')) expect(stock).toContain('taken');
        expect(stock.includes('freed') && stock.includes('taken')).toBe(false);
      }),
    );
  });

  it('money is captured or let go of, never both', () => {
    fc.assert(
      fc.property(lives, ([is_cash, acts]) => {
        const money = live(is_cash, acts).done.flatMap((act) => effectsOfAct(act).money ?? []);
        const ends = money.filter((effect) => effect !== 'lessened');
        expect(ends.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('an order stands under one heading', () => {
    for (const state of SELLER_ORDER_STATES) {
      for (const is_collected of [false, true]) {
        expect(SELLER_ORDER_FILTERS).toContain(filterOfOrder(cash(state, is_collected)));
      }
    }
    expect(filterOfOrder(cash('delivered'))).toBe('owed');
    expect(filterOfOrder(cash('delivered', true))).toBe('done');
  });
});

it('a seller reads a buyer’s contact while an order is open, and for a while after', () => {
  const ended = new Date('2026-01-01T00:00:00Z');
  const after = (days: number) => new Date(ended.getTime() + days * 24 * 3_600_000);
  expect(contactIsShown(null, after(1000))).toBe(true);
  expect(contactIsShown(ended, after(CONTACT_DAYS - 1))).toBe(true);
  expect(contactIsShown(ended, after(CONTACT_DAYS))).toBe(false);
});

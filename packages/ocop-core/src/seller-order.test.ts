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
  is_card: false,
  is_collected,
  is_received: false,
  is_given_back: false,
});

const transfer = (state: SellerOrderState, more: Partial<SellerOrderFacts> = {}) => ({
  ...cash(state),
  is_cash: false,
  ...more,
});
const card = (state: SellerOrderState) => ({ ...cash(state), is_cash: false, is_card: true });
const PAID = { is_received: true };
const GIVEN_BACK = { is_received: true, is_given_back: true };

describe('what may be done with an order', () => {
  it.each<[string, SellerOrderFacts, SellerOrderAct[]]>([
    ['waits for an answer', cash('to_answer'), ['confirm', 'shorten', 'cancel']],
    ['waits, and is paid', { ...cash('to_answer'), is_cash: false }, ['confirm', 'cancel']],
    ['waits, paid by card', card('to_answer'), ['confirm', 'shorten', 'cancel']],
    ['is confirmed, paid by card', card('confirmed'), ['cancel', 'ship']],
    ['is there, paid by card', card('delivered'), []],
    ['was refused, paid by card', card('refused'), []],
    ['is confirmed', cash('confirmed'), ['cancel', 'ship']],
    ['is on its way', cash('shipped'), ['correct', 'deliver', 'collect', 'refuse']],
    ['is on its way and paid', cash('shipped', true), ['correct', 'deliver']],
    ['is there, and not paid', cash('delivered'), ['collect']],
    ['is there, and paid', cash('delivered', true), []],
    ['was refused', cash('refused'), []],
    ['was cancelled', cash('canceled'), []],
    [
      'is on its way, paid by card',
      { ...cash('shipped'), is_cash: false },
      ['correct', 'deliver', 'refuse'],
    ],
    ['waits for a transfer', transfer('to_pay'), ['receive', 'cancel']],
    ['was paid by transfer', transfer('to_answer', PAID), ['confirm', 'cancel']],
    ['was paid and cancelled', transfer('canceled', PAID), ['give_back']],
    ['was paid and refused', transfer('refused', PAID), ['give_back']],
    ['was given back', transfer('canceled', GIVEN_BACK), []],
    ['ended unpaid', transfer('canceled'), []],
  ])('%s', (_, facts, acts) => {
    expect(sellerOrderActs(facts)).toEqual(acts);
  });
});

it('only what waits for money ends for want of it', () => {
  const may = SELLER_ORDER_STATES.filter((state) => sellerOrderAfter(transfer(state), 'expire'));
  expect(may).toEqual(['to_pay']);
});

/** Does the acts that may be done, and counts what they did. */
function live(way: 'cash' | 'card' | 'transfer', acts: readonly SellerOrderAct[]) {
  const facts: SellerOrderFacts = {
    state: way === 'transfer' ? 'to_pay' : 'to_answer',
    is_cash: way === 'cash',
    is_card: way === 'card',
    is_collected: false,
    is_received: false,
    is_given_back: false,
  };
  const done: SellerOrderAct[] = [];
  for (const act of acts) {
    const state = sellerOrderAfter(facts, act);
    if (!state) continue;
    facts.state = state;
    if (act === 'collect') facts.is_collected = true;
    if (act === 'receive') facts.is_received = true;
    if (act === 'give_back') facts.is_given_back = true;
    done.push(act);
  }
  return { facts, done };
}

describe('whatever is done, in whatever order', () => {
  const lives = fc.tuple(
    fc.constantFrom('cash' as const, 'card' as const, 'transfer' as const),
    fc.array(fc.constantFrom(...SELLER_ORDER_ACTS), { maxLength: 30 }),
  );

  it('each act is done once, and goods leave once and come back once at most', () => {
    fc.assert(
      fc.property(lives, ([way, acts]) => {
        const { done: all } = live(way, acts);
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

  it('money is captured or let go of, never both, and given back once, when it is here', () => {
    fc.assert(
      fc.property(lives, ([way, acts]) => {
        const { done } = live(way, acts);
        const money = done
          .flatMap((act) => effectsOfAct(act).money ?? [])
          .filter((effect) => effect !== 'lessened');
        const [first, ...others] = money;
        if (way !== 'transfer') expect(others).toEqual([]);
        else if (first !== 'captured') expect(others).toEqual([]);
        else expect(new Set(money).size).toBe(money.length);
        if (done.includes('give_back')) expect(first).toBe('captured');
      }),
    );
  });

  it('an order stands under one heading', () => {
    for (const state of SELLER_ORDER_STATES) {
      for (const is_collected of [false, true]) {
        expect(SELLER_ORDER_FILTERS).toContain(filterOfOrder(cash(state, is_collected)));
      }
    }
    expect(filterOfOrder(transfer('canceled', PAID))).toBe('to_give_back');
    expect(filterOfOrder(transfer('canceled', GIVEN_BACK))).toBe('done');
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applicationIsOpen,
  decisionWantsReason,
  SELLER_DECISIONS,
  SELLER_EVENTS,
  SELLER_STATES,
  type SellerEventType,
  type SellerState,
  sellerEventsAfter,
  sellerMaySell,
  sellerStateAfter,
} from './seller-life.js';

const walk = (events: readonly SellerEventType[]): SellerState =>
  events.reduce<SellerState>((state, event) => sellerStateAfter(state, event) ?? state, 'draft');

describe('the life of a seller', () => {
  it.each<[SellerState, SellerEventType, SellerState | null]>([
    ['draft', 'applied', 'applied'],
    ['draft', 'approved', null],
    ['applied', 'approved', 'approved'],
    ['applied', 'more_wanted', 'more_wanted'],
    ['applied', 'suspended', null],
    ['more_wanted', 'applied', 'applied'],
    ['more_wanted', 'approved', null],
    ['approved', 'suspended', 'suspended'],
    ['approved', 'closing_announced', 'closing'],
    ['approved', 'closed', null],
    ['suspended', 'resumed', 'approved'],
    ['suspended', 'closing_announced', 'suspended'],
    ['suspended', 'closed', 'closed'],
    ['closing', 'closing_withdrawn', 'approved'],
    ['closing', 'closed', 'closed'],
    ['closed', 'approved', null],
    ['closed', 'resumed', null],
  ])('%s, then %s: %s', (state, event, after) => {
    expect(sellerStateAfter(state, event)).toBe(after);
  });

  it('sells only when it was approved, and never after its end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SELLER_EVENTS), { maxLength: 12 }), (events) => {
        const state = walk(events);
        if (sellerMaySell(state)) expect(events).toContain('approved');
        if (state === 'closed') expect(sellerEventsAfter(state)).toEqual([]);
      }),
    );
  });

  it.each(SELLER_STATES)('offers from %s what may follow, and nothing else', (state) => {
    for (const event of SELLER_EVENTS) {
      expect(sellerEventsAfter(state).includes(event)).toBe(
        sellerStateAfter(state, event) !== null,
      );
    }
  });

  it('is changed by its seller before anybody judges it', () => {
    expect(SELLER_STATES.filter(applicationIsOpen)).toEqual(['draft', 'more_wanted']);
  });
});

it('wants a reason for what takes something away', () => {
  expect(SELLER_DECISIONS.filter(decisionWantsReason)).toEqual([
    'more_wanted',
    'suspended',
    'closing_announced',
    'closed',
  ]);
});

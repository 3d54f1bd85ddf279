import { describe, expect, it } from 'vitest';
import {
  dataRequestDaysOn,
  deleteBy,
  isPseudonym,
  mayForgetBuyer,
  pseudonymOfOrder,
} from './data-requests.js';
import { day } from './testing/arbitraries.js';

describe('what somebody wants done with their data', () => {
  it('is seen within ten days, and deleted within twenty', () => {
    expect(dataRequestDaysOn(day('29/11/2026'))).toEqual({ see: 10, delete: 20 });
    expect(dataRequestDaysOn(day('01/6/2025'))).toEqual({ see: 10, delete: 20 });
    expect(deleteBy(new Date('2026-11-29T03:00:00Z'))).toEqual(new Date('2026-12-19T03:00:00Z'));
  });

  it('leaves orders under a name that nobody has', () => {
    expect(pseudonymOfOrder('order_01KB')).toBe('da-xoa-order-01kb@xoa.invalid');
    expect(isPseudonym(pseudonymOfOrder('order_01KB'))).toBe(true);
    expect(isPseudonym('lan@vi-du.test')).toBe(false);
  });

  const OPEN = {
    isDisputed: false,
    isCalledOff: false,
    isDelivered: false,
    owesSeller: false,
    isPaid: false,
  };
  it.each([
    ['is on its way', {}, false],
    ['is on its way, paid', { isPaid: true }, false],
    ['has come', { isDelivered: true }, true],
    ['has come, paid', { isDelivered: true, isPaid: true }, true],
    ['has come and is owed', { isDelivered: true, owesSeller: true }, false],
    ['has come and is disputed', { isDelivered: true, isDisputed: true }, false],
    ['was called off', { isCalledOff: true, owesSeller: true }, true],
    ['was called off and is disputed', { isCalledOff: true, isDisputed: true }, false],
    ['was called off, with money to go back', { isCalledOff: true, isPaid: true }, false],
  ])('an order that %s', (_, facts, may) => {
    expect(mayForgetBuyer({ ...OPEN, ...facts })).toBe(may);
  });
});

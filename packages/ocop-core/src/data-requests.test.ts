import { describe, expect, it } from 'vitest';
import { dataRequestDaysOn, deleteBy, pseudonymOfOrder } from './data-requests.js';
import { day } from './testing/arbitraries.js';

describe('what somebody wants done with their data', () => {
  it('is seen within ten days, and deleted within twenty', () => {
    expect(dataRequestDaysOn(day('29/11/2026'))).toEqual({ see: 10, delete: 20 });
    expect(dataRequestDaysOn(day('01/6/2025'))).toEqual({ see: 10, delete: 20 });
    expect(deleteBy(new Date('2026-11-29T03:00:00Z'))).toEqual(new Date('2026-12-19T03:00:00Z'));
  });

  it('leaves orders under a name that nobody has', () => {
    expect(pseudonymOfOrder('order_01KB')).toBe('da-xoa-order-01kb@xoa.invalid');
  });
});

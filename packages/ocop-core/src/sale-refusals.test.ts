import { describe, expect, it } from 'vitest';
import { MAX_SALE_QUANTITY } from './sale-quantity.js';
import { type SaleLine, saleRefusals } from './sale-refusals.js';

const FREE = new Map([['tea', 3]]);

function line(over: Partial<SaleLine> = {}): SaleLine {
  return {
    certificate: null,
    deleted: false,
    published: true,
    inChannel: true,
    priced: true,
    quantity: 1,
    tracking: 'stocked',
    needs: [{ inventoryItemId: 'tea', required: 1 }],
    ...over,
  };
}

describe('saleRefusals', () => {
  it.each<[string, Partial<SaleLine>, string | null]>([
    ['a sound line', {}, null],
    ['deleted', { deleted: true }, 'deleted'],
    ['a draft', { published: false }, 'not_published'],
    ['out of the channel', { inChannel: false }, 'not_in_channel'],
    ['without a price', { priced: false }, 'no_price'],
    ['none of it', { quantity: 0 }, 'invalid_quantity'],
    ['half of it', { quantity: 0.5 }, 'invalid_quantity'],
    ['less than none', { quantity: -1 }, 'invalid_quantity'],
    ['no number', { quantity: Number.NaN }, 'invalid_quantity'],
    ['beyond any order', { quantity: MAX_SALE_QUANTITY + 1 }, 'invalid_quantity'],
    ['a decision before everything', { certificate: 'revoked', deleted: true }, 'revoked'],
    [
      'a stop before a draft, which it makes of it',
      { certificate: 'stopped', published: false },
      'stopped',
    ],
    ['a holiday', { certificate: 'paused' }, 'paused'],
    ['gone before never certified', { certificate: 'no_certificate', deleted: true }, 'deleted'],
    [
      'never certified before a draft',
      { certificate: 'no_certificate', published: false },
      'no_certificate',
    ],
  ])('%s', (_, over, reason) => {
    expect(saleRefusals([line(over)], FREE)[0]?.reason ?? null).toBe(reason);
  });

  it('says how many a line may have, and only then', () => {
    expect(saleRefusals([line({ quantity: 4 }), line({ published: false })], FREE)).toEqual([
      { reason: 'insufficient_stock', available: 3 },
      { reason: 'not_published', available: null },
    ]);
  });

  it('keeps no stock for a line that may not be sold anyway', () => {
    const lines = [line({ quantity: 3, certificate: 'revoked' }), line({ quantity: 3 })];
    expect(saleRefusals(lines, FREE).map((refusal) => refusal?.reason)).toEqual([
      'revoked',
      undefined,
    ]);
  });
});

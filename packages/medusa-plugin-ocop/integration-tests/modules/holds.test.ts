import { describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';

const register = registerPerTest();

const hold = (previous_status: string, cause_sequence: number) => ({
  product_id: 'prod_a',
  previous_status,
  cause_sequence,
});

describe('a hold', () => {
  it('remembers the first status until it is released', async () => {
    const { service } = register;
    await service.placeHolds([hold('published', 7)]);
    await service.placeHolds([hold('draft', 9)]);
    expect(await service.listOpenHolds(['prod_a', 'prod_b'])).toEqual([
      { product_id: 'prod_a', previous_status: 'published' },
    ]);
    await service.releaseHolds(['prod_a', 'prod_b']);
    expect(await service.listOpenHolds(['prod_a'])).toEqual([]);
  });

  it('can be placed again after it was released, and both stay on record', async () => {
    const { service } = register;
    await service.placeHolds([hold('published', 7)]);
    await service.releaseHolds(['prod_a']);
    await service.placeHolds([hold('proposed', 9)]);
    expect(await service.listOpenHolds(['prod_a'])).toEqual([
      { product_id: 'prod_a', previous_status: 'proposed' },
    ]);
    expect(
      await register.sql(
        `select cause_sequence, previous_status, released_at is not null as released
           from ocop_listing_hold order by cause_sequence`,
      ),
    ).toEqual([
      { cause_sequence: 7, previous_status: 'published', released: true },
      { cause_sequence: 9, previous_status: 'proposed', released: false },
    ]);
  });

  it('is one, however many place it at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        register.service.placeHolds([hold('published', index)]),
      ),
    );
    expect(await register.service.listOpenHolds(['prod_a'])).toHaveLength(1);
  });
});

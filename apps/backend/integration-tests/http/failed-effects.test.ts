import { beforeAll, describe, expect, it } from 'vitest';
import { decisionAnswer, parsed } from '../support/answers';
import { recognition, recognitionItem, uniqueWord } from '../support/decisions';
import { settle } from '../support/duties';
import { failWrites } from '../support/fail-writes';
import { statusesOf } from '../support/listing-state';
import { isFound, searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

/** Every change of status of the products with this word in their title fails from now on. */
function failStatusOf(word: string): Promise<() => Promise<void>> {
  return failWrites(shop.database, {
    table: 'product',
    write: 'update',
    when: `new.title like '%${word}%' and new.status is distinct from old.status`,
  });
}

/** What the register holds of a certificate: its entries, which nothing may take back or repeat. */
async function entriesOf(certificateId: string): Promise<string[]> {
  const entries = await shop.database.sql<{ type: string }>(
    'select type from ocop_certificate_event where certificate_id = $1 order by sequence',
    [certificateId],
  );
  return entries.map(({ type }) => type);
}

function lastChangeOf(certificateId: string) {
  return shop.database.one<{ status: string; done: string[]; retried: string[]; error: string }>(
    `select status, array(select jsonb_object_keys(effects) order by 1) as done,
            array(select jsonb_object_keys(retries) order by 1) as retried, last_error as error
       from ocop_listing_change where certificate_id = $1 order by cause_sequence desc limit 1`,
    [certificateId],
  );
}

const OWED = {
  status: 'pending',
  done: ['fair_entries', 'purge', 'search'],
  retried: ['product_status'],
  error: expect.stringContaining('product_status: '),
};

describe('an effect that fails after the commit', () => {
  it('leaves a recognition with its product as they are, and is repeated', async () => {
    const word = uniqueWord();
    const mend = await failStatusOf(word);
    const body = recognition([recognitionItem({ product_name: `Mật ong ${word}` })]);
    const { counts, results } = parsed(decisionAnswer, await shop.register.postDecision(body));
    expect(counts).toEqual({ applied: 1, already: 0 });
    const { certificate_id: certificateId = '', product_id } = results[0] ?? {};
    const product = { productId: product_id ?? '' };
    expect(await entriesOf(certificateId)).toEqual(['recognised']);
    expect(
      await shop.database.one('select status from product where id = $1', [product_id]),
    ).toEqual({
      status: 'draft',
    });
    expect(await lastChangeOf(certificateId)).toEqual(OWED);

    await mend();
    const applied = await shop.admin.post('/admin/ocop/listing-changes/apply', {});
    expect(applied.body).toMatchObject({ failed: 0 });
    expect(await lastChangeOf(certificateId)).toMatchObject({ status: 'done', error: null });
    await settle(shop);
    expect(await searchIds(shop.store, { q: word })).toEqual([product.productId]);
    const again = parsed(decisionAnswer, await shop.register.postDecision(body));
    expect(again.counts).toEqual({ applied: 0, already: 1 });
    expect(await entriesOf(certificateId)).toEqual(['recognised']);
  });

  it('leaves a revocation in force, off every shelf, and is repeated by nobody’s hand', async () => {
    const word = uniqueWord();
    const listed = await shop.register.recogniseOne({ product_name: `Mật ong ${word}` });
    const mend = await failStatusOf(word);
    const { counts } = await shop.register.revoke([listed]);
    expect(counts).toEqual({ applied: 1, already: 0 });
    expect(await lastChangeOf(listed.certificateId)).toEqual(OWED);
    expect(await statusesOf(shop.database, [listed])).toEqual(['published']);
    expect(await isFound(shop.store, listed)).toBe(false);
    const refused = await shop.carts.postCart([listed]);
    expect(refused.body).toMatchObject({
      code: 'ocop_not_saleable',
      lines: [{ reason: 'revoked' }],
    });

    await mend();
    await settle(shop);
    expect(await statusesOf(shop.database, [listed])).toEqual(['draft']);
    expect(await lastChangeOf(listed.certificateId)).toMatchObject({ status: 'done', error: null });
    expect(await entriesOf(listed.certificateId)).toEqual(['recognised', 'revoked']);
  });
});

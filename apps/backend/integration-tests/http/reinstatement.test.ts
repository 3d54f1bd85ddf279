import { beforeAll, describe, expect, it } from 'vitest';
import { recognitionItem, uniqueWord } from '../support/decisions';
import type { Listed } from '../support/register';
import { searchIds } from '../support/search';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

async function statusOf({ productId }: Listed): Promise<string> {
  const { status } = await shop.database.one<{ status: string }>(
    'select status from product where id = $1',
    [productId],
  );
  return status;
}

async function three() {
  const word = uniqueWord();
  const items = ['Mật ong', 'Trà sen', 'Cà phê'].map((name) =>
    recognitionItem({ product_name: `${name} ${word}` }),
  );
  const [honey, tea, coffee] = await shop.register.recogniseItems(items);
  if (!honey || !tea || !coffee) throw new Error('nothing was recognised');
  return { word, honey, tea, coffee };
}

describe('a reinstatement', () => {
  it('puts back exactly what the revocation took, and not what its seller had unpublished', async () => {
    const { word, honey, tea, coffee } = await three();
    const unpublished = await shop.admin.post(`/admin/products/${coffee.productId}`, {
      status: 'draft',
    });
    expect(unpublished.status).toBe(200);
    await shop.register.revoke([honey, tea, coffee]);
    expect(await searchIds(shop.store, { q: word })).toEqual([]);

    const { counts } = await shop.register.reinstate([honey, tea, coffee]);
    expect(counts).toEqual({ applied: 3, already: 0 });
    const found = await searchIds(shop.store, { q: word });
    expect(found.sort()).toEqual([honey.productId, tea.productId].sort());
    expect(await statusOf(coffee)).toBe('draft');
    await expect(shop.carts.order([honey, tea])).resolves.toMatch(/^order_/);
  });

  it('of one certificate leaves the others of its decision revoked', async () => {
    const { word, honey, tea, coffee } = await three();
    await shop.register.revoke([honey, tea, coffee]);
    await shop.register.reinstate([tea]);
    expect(await searchIds(shop.store, { q: word })).toEqual([tea.productId]);
    expect(await statusOf(honey)).toBe('draft');
    const refused = await shop.carts.postCart([tea, honey]);
    expect(refused.body).toMatchObject({ lines: [{ product_id: honey.productId }] });
  });

  it('can be followed by another revocation, and another reinstatement', async () => {
    const listed = await shop.register.recogniseOne();
    for (const _round of [1, 2]) {
      await shop.register.revoke([listed]);
      expect(await statusOf(listed)).toBe('draft');
      await shop.register.reinstate([listed]);
      expect(await statusOf(listed)).toBe('published');
    }
    const { body } = await shop.store.get(`/store/ocop/certificates/${listed.code}`);
    expect(body).toMatchObject({
      certificate: {
        standing: 'in_force',
        revocation: null,
        history: ['recognised', 'revoked', 'reinstated', 'revoked', 'reinstated'].map((type) => ({
          type,
        })),
      },
    });
  });
});

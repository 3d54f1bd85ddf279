import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { copyCart } from './copy-carts';

export interface ContestedCart {
  id: string;
  /** Whose certificate will be revoked, and its line in the cart. */
  doomed: Listed;
  doomedLineId: string;
  /** Which stays on sale. */
  good: Listed;
}

const STOCKED = {
  listing: { variants: [{ title: 'Hũ 500 g', price_vnd: 120_000, stock: 1000 }] },
};

/** The cart of which all others are copies, and the two products in it, which nobody else buys. */
export interface ModelCart {
  id: string;
  doomed: Listed;
  good: Listed;
}

/** Prepares a cart through the store API, up to the completion. */
export async function modelCart(shop: Shop): Promise<ModelCart> {
  const [doomed, good] = await shop.register.recognise(2, STOCKED);
  if (!doomed || !good) throw new Error('a product was not recognised');
  const { id } = await shop.carts.ready([doomed, good]);
  return { id, doomed, good };
}

/**
 * Carts with one doomed and one good product each, only completion left. They are spread over some
 * pairs of products: Medusa waits five seconds for the lock of a stock item and gives up then, and
 * that limit on a slow machine is not what is tested.
 */
export async function contestedCarts(
  shop: Shop,
  model: ModelCart,
  count: number,
  pairs: number,
): Promise<ContestedCart[]> {
  const listed = await shop.register.recognise(2 * pairs, STOCKED);
  const byPair: ContestedCart[][] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [doomed, good] = listed.slice(2 * pair);
    if (!doomed || !good) throw new Error('a product was not recognised');
    const goods = new Map([...exchange(model.doomed, doomed), ...exchange(model.good, good)]);
    const ids = await copyCart(shop.database, model.id, count / pairs, goods);
    const lines = await linesOf(shop, ids, doomed.productId);
    byPair.push(ids.map((id) => ({ id, doomed, good, doomedLineId: lines.get(id) ?? '' })));
  }
  return Array.from({ length: count / pairs }, (_, row) =>
    byPair.flatMap((carts) => carts.slice(row, row + 1)),
  ).flat();
}

function exchange(from: Listed, to: Listed): [string, string][] {
  return [
    [from.productId, to.productId],
    [from.variantId, to.variantId],
    [from.handle, to.handle],
    [from.title, to.title],
  ];
}

async function linesOf({ database }: Shop, cartIds: readonly string[], productId: string) {
  const rows = await database.sql<{ cart_id: string; id: string }>(
    'select cart_id, id from cart_line_item where cart_id = any($1) and product_id = $2',
    [cartIds, productId],
  );
  return new Map(rows.map(({ cart_id, id }) => [cart_id, id]));
}

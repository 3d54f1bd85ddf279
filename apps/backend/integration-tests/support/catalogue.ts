import { must } from './orders';
import type { Listed } from './register';
import type { Shop } from './shop';

/** What an operator does to a product that is in baskets already. */
export const OFF_SALE = {
  not_published: ({ admin }: Shop, { productId }: Listed) =>
    admin.post(`/admin/products/${productId}`, { status: 'draft' }),
  not_in_channel: async ({ admin, database }: Shop, { productId }: Listed) => {
    const { id } = await database.one<{ id: string }>(
      'select sales_channel_id as id from product_sales_channel where product_id = $1 and deleted_at is null',
      [productId],
    );
    return admin.post(`/admin/sales-channels/${id}/products`, { remove: [productId] });
  },
  deleted: ({ admin }: Shop, { productId, variantId }: Listed) =>
    admin.delete(`/admin/products/${productId}/variants/${variantId}`),
  no_price: async ({ admin, database }: Shop, { productId, variantId }: Listed) => {
    await database.sql(
      `update price set deleted_at = now() where price_set_id in
         (select price_set_id from product_variant_price_set where variant_id = $1)`,
      [variantId],
    );
    return admin.get(`/admin/products/${productId}`);
  },
};

export type OffSaleReason = keyof typeof OFF_SALE;

export async function takeOffSale(shop: Shop, listed: Listed, how: OffSaleReason): Promise<void> {
  await must(OFF_SALE[how](shop, listed));
}

interface StockLevel {
  inventory_item_id: string;
  location_id: string;
  stocked: number;
  reserved: number;
  /** What the rows of the reservations add up to. */
  held: number;
}

/** The stock behind a variant, at the shop's one place. */
export function stockOf({ database }: Shop, variantId: string): Promise<StockLevel> {
  return database.one<StockLevel>(
    `select l.inventory_item_id, l.location_id, l.stocked_quantity::int as stocked,
            l.reserved_quantity::int as reserved,
            (select coalesce(sum(r.quantity), 0)::int from reservation_item r
              where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null) as held
       from product_variant_inventory_item k
       join inventory_level l on l.inventory_item_id = k.inventory_item_id
      where k.variant_id = $1 and k.deleted_at is null and l.deleted_at is null`,
    [variantId],
  );
}

/** Says how many pieces are in stock, as an operator does. */
export async function setStock(shop: Shop, variantId: string, stocked: number): Promise<void> {
  const { inventory_item_id, location_id } = await stockOf(shop, variantId);
  await must(
    shop.admin.post(`/admin/inventory-items/${inventory_item_id}/location-levels/${location_id}`, {
      stocked_quantity: stocked,
    }),
  );
}

/** The variants of a product, in the order of its listing. */
export async function variantsOf({ database }: Shop, { productId }: Listed): Promise<string[]> {
  const found = await database.sql<{ id: string }>(
    'select id from product_variant where product_id = $1 and deleted_at is null order by variant_rank, id',
    [productId],
  );
  return found.map(({ id }) => id);
}

/** Lets a pack take `required` pieces of what another variant is stocked as. */
export async function shareStock(
  shop: Shop,
  { productId }: Listed,
  { of, by, required }: { of: string; by: string; required: number },
): Promise<void> {
  const items = `/admin/products/${productId}/variants/${by}/inventory-items`;
  const own = await stockOf(shop, by);
  const shared = await stockOf(shop, of);
  await must(shop.admin.delete(`${items}/${own.inventory_item_id}`));
  const item = { inventory_item_id: shared.inventory_item_id, required_quantity: required };
  await must(shop.admin.post(items, item));
}

import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { ShopProduct } from '../views/listing-view';

/** Products by id, as the shop has them now. */
export async function readShopProducts(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, ShopProduct & { title: string }>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: asked },
      { select: ['id', 'handle', 'title', 'status'], take: asked.length },
    );
  return new Map(found.map(({ id, handle, title, status }) => [id, { id, handle, title, status }]));
}

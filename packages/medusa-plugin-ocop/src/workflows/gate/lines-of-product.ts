import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { GateLine } from './line-refusals';

/** A product as a line that has no id: what the database's guard knows of an order. */
export async function linesOfProduct(
  container: MedusaContainer,
  productId: string,
): Promise<GateLine[]> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: productId }, { select: ['id', 'title'], take: 1 });
  return [{ product_id: productId, product_title: product?.title ?? null }];
}

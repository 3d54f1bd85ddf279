import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { readsOf, rows } from 'medusa-plugin-ocop/kernel/sql-executor';

/** Sent by its seller, or fetched there. */
export type SellerWay = 'send' | 'pick_up';

/** As Medusa names the provider that the application registers under the id `seller`. */
export const SELLER_PROVIDER = 'seller_seller';

/** The shipping options by which sellers send, by their way; none where no seller has said how yet. */
export async function sellerOptions(
  container: MedusaContainer,
): Promise<Partial<Record<SellerWay, string>>> {
  const found = await rows<{ id: string; way: SellerWay }>(
    readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    `select id, data->>'seller_delivery' as way from shipping_option
      where provider_id = ? and deleted_at is null order by created_at desc`,
    [SELLER_PROVIDER],
  );
  return Object.fromEntries(found.map(({ id, way }) => [way, id]));
}

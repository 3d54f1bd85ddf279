import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import { placeholders, readsOf, rows } from '../../kernel/sql-executor';

interface IdRow {
  id: string;
}

/**
 * Ids of products that are published and not to be shown today: lapsed since midnight, decided on or
 * stopped a moment ago. Few at any time, since whatever else may not be shown cannot be published.
 */
export async function readUnlistedProducts(container: MedusaContainer): Promise<string[]> {
  const today = certificationOf(container).today();
  const found = await rows<IdRow>(
    sqlOf(container),
    `select p.id from product p
      where p.status = 'published' and p.deleted_at is null
        and (not exists (select 1 from ocop_certificate c
                          where c.product_id = p.id and c.deleted_at is null
                            and ocop_standing(c, ?) = 'in_force')
             or p.id in (select c.product_id from ocop_sale_stop s
                           join ocop_certificate c on c.producer_id = s.producer_id
                          where s.lifted_at is null and s.deleted_at is null and s.kind = 'stopped'))
        and ocop_shelf_refusal(p.id, ?) is not null`,
    [today, today],
  );
  return found.map(({ id }) => id);
}

/** Which of these products the shop does not show today: not published, or not to be sold. */
export async function readHiddenAmong(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Set<string>> {
  if (productIds.length === 0) return new Set();
  const found = await rows<IdRow>(
    sqlOf(container),
    `select id from product
      where id in ${placeholders(productIds)}
        and (status <> 'published' or ocop_shelf_refusal(id, ?) is not null)`,
    [...productIds, certificationOf(container).today()],
  );
  return new Set(found.map(({ id }) => id));
}

function sqlOf(container: MedusaContainer) {
  return readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

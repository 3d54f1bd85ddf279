import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import { placeholders, readsOf, rows } from '../../kernel/sql-executor';

interface IdRow {
  id: string;
}

/**
 * Ids of products that are published and may not be sold today: lapsed since midnight, or decided on a
 * moment ago. Few at any time, since whatever else may not be sold cannot be published.
 */
export async function readUnlistedProducts(container: MedusaContainer): Promise<string[]> {
  const today = certificationOf(container).today();
  const found = await rows<IdRow>(
    sqlOf(container),
    `select p.id from product p
      where p.status = 'published' and p.deleted_at is null
        and not exists (select 1 from ocop_certificate c
                         where c.product_id = p.id and c.deleted_at is null
                           and ocop_standing(c, ?) = 'in_force')
        and ocop_refusal(p.id, ?) is not null`,
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
        and (status <> 'published' or ocop_refusal(id, ?) is not null)`,
    [...productIds, certificationOf(container).today()],
  );
  return new Set(found.map(({ id }) => id));
}

function sqlOf(container: MedusaContainer) {
  return readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}

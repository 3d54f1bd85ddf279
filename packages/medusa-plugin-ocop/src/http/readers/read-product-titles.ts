import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

/** Product → its title, of products that are gone as well. */
export async function readProductTitles(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: wanted },
      { select: ['id', 'title'], take: wanted.length, withDeleted: true },
    );
  return new Map(products.map(({ id, title }) => [id, title]));
}

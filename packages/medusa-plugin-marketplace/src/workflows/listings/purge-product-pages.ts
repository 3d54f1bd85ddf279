import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { purgeTags } from 'medusa-plugin-ocop/workflows';
import { orLater } from '../sellers/follow-stop';

/** Lets the pages of products say what is so now. Where that cannot be, their lifetime does it. */
export async function purgeProductPages(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(productIds)];
  if (ids.length === 0) return;
  await orLater(container, `the pages of ${ids.join(', ')}`, async () => {
    const products = await container
      .resolve(Modules.PRODUCT)
      .listProducts({ id: ids }, { select: ['id', 'handle'], take: ids.length });
    const tags = products.map(({ handle }) => `product:${handle}`);
    if (tags.length > 0) await purgeTags(container, tags);
  });
}

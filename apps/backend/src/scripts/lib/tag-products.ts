import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { createProductTagsWorkflow, updateProductsWorkflow } from '@medusajs/medusa/core-flows';

const idRows = z.array(z.object({ id: z.string() }));
const productRows = z.array(
  z.object({ id: z.string(), tags: z.array(z.object({ id: z.string() }).nullable()).nullish() }),
);

/** Gives products a tag, by their titles, beside the tags that they have. Run again it changes nothing. */
export async function tagProducts(
  container: MedusaContainer,
  value: string,
  titles: readonly string[],
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const known = await query.graph({ entity: 'product_tag', fields: ['id'], filters: { value } });
  const tag = idRows.parse(known.data)[0]?.id ?? (await createTag(container, value));
  const { data } = await query.graph({
    entity: 'product',
    fields: ['id', 'tags.id'],
    filters: { title: [...titles] },
  });
  const products = productRows.parse(data).flatMap(({ id, tags }) => {
    const own = (tags ?? []).flatMap((row) => row?.id ?? []);
    return own.includes(tag) ? [] : [{ id, tag_ids: [...own, tag] }];
  });
  if (products.length > 0) {
    await updateProductsWorkflow(container).run({ input: { products } });
  }
}

async function createTag(container: MedusaContainer, value: string): Promise<string> {
  const { result } = await createProductTagsWorkflow(container).run({
    input: { product_tags: [{ value }] },
  });
  const [tag] = idRows.parse(result);
  if (!tag) throw new Error(`the tag "${value}" was not made`);
  return tag.id;
}

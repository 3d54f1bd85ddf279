import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { updateProductsWorkflow } from '@medusajs/medusa/core-flows';
import { keptName, LABEL_KEYS, type ListingContent } from 'ocop-core';
import type { ListingPhotoRow } from '../../modules/listing';
import type { Goods } from './read-goods';

/** What was approved of goods, in the fields that pages and search read. */
export async function writeProduct(
  container: MedusaContainer,
  productId: string,
  { summary, description, photos: shown, label }: ListingContent,
  photos: readonly ListingPhotoRow[],
  { name }: Goods,
): Promise<void> {
  const product = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(productId, { select: ['id', 'metadata'] });
  const pictures = shown.flatMap((id) => photos.find((photo) => photo.id === id) ?? []);
  await updateProductsWorkflow(container).run({
    input: {
      selector: { id: productId },
      update: {
        title: keptName(name),
        subtitle: summary,
        description,
        thumbnail: pictures[0]?.thumbnail_url ?? null,
        images: pictures.map(({ url }) => ({ url })),
        // Nothing is taken away by leaving it out.
        metadata: {
          ...product.metadata,
          ...Object.fromEntries(LABEL_KEYS.map((key) => [key, label[key] ?? null])),
        },
      },
    },
  });
}

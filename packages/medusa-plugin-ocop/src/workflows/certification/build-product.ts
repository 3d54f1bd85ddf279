import type { CreateProductWorkflowInputDTO } from '@medusajs/framework/types';
import { keptName, nfc, slugify } from 'ocop-core';
import type { PlannedProduct, RecognitionRow } from './recognition-types';
import type { StoreDefaults } from './store-defaults';

const PACK_SIZE = 'Quy cách';

/** A draft Medusa product for a row of a decision; its certificate decides when it goes on sale. */
export function buildProduct(
  row: RecognitionRow,
  { external_id }: PlannedProduct,
  { sales_channel_id, shipping_profile_id }: StoreDefaults,
): CreateProductWorkflowInputDTO {
  const { listing } = row;
  const variants = listing?.variants ?? [];
  return {
    title: keptName(listing?.title ?? row.product_name),
    handle: listing?.handle ?? `${slugify(row.product_name)}-${external_id.slice(-6)}`,
    subtitle: listing?.subtitle == null ? null : nfc(listing.subtitle),
    description: listing?.description == null ? null : nfc(listing.description),
    thumbnail: listing?.thumbnail ?? listing?.images?.[0] ?? null,
    images: (listing?.images ?? []).map((url) => ({ url })),
    weight: listing?.weight_grams ?? undefined,
    status: 'draft',
    external_id,
    metadata: { ...listing?.metadata },
    sales_channels: [{ id: sales_channel_id }],
    shipping_profile_id,
    options: [{ title: PACK_SIZE, values: variants.map(({ title }) => keptName(title)) }],
    variants: variants.map((variant) => ({
      title: keptName(variant.title),
      sku: variant.sku ?? undefined,
      manage_inventory: true,
      options: { [PACK_SIZE]: keptName(variant.title) },
      prices: [{ currency_code: 'vnd', amount: variant.price_vnd }],
    })),
  };
}

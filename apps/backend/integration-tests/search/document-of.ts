import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';
import { productDocument } from 'medusa-plugin-ocop/product-search/product-document';
import type { RecognitionRow } from 'medusa-plugin-ocop/workflows';
import { slugify } from 'ocop-core';
import { certificateFor } from './certificate-for';

const SALES_CHANNEL = 'sc_judged';

/** The search document that a recognised row has once it is on sale. */
export function documentOf(row: RecognitionRow, id: string): ProductDocument {
  const { listing } = row;
  return productDocument(
    {
      id,
      handle: listing?.handle ?? slugify(row.product_name),
      title: listing?.title ?? row.product_name,
      subtitle: listing?.subtitle ?? null,
      description: listing?.description ?? null,
      thumbnail: null,
      status: 'published',
      sales_channels: [{ id: SALES_CHANNEL }],
      tags: [],
      variants: (listing?.variants ?? []).map(({ price_vnd }) => ({
        prices: [{ amount: price_vnd, currency_code: 'vnd' }],
      })),
    },
    certificateFor(row, id),
    [],
  );
}

import { z } from '@medusajs/framework/zod';
import type { ProductPage as ProductPageAnswer } from 'ocop-contract';
import type { CalendarDate } from 'ocop-core';
import type { ProductRefusal } from '../../modules/certification';
import type { Hit } from '../../product-search/hit';
import { badgeView } from './badge-view';
import type { CertificateRecord } from './certificate-record';
import { certificateView } from './certificate-view';
import type { EventRecord } from './event-record';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** A product's row as its page needs it; parsed where rows are read. */
export const productRecordSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: text,
  description: text,
  thumbnail: text,
  status: z.string(),
  images: z.array(z.object({ url: z.string() })).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
});

export type ProductRecord = z.infer<typeof productRecordSchema>;

export type ProductPageView = ProductPageAnswer;

export interface ProductPage {
  product: ProductRecord;
  refusal: ProductRefusal | null;
  certificate: CertificateRecord | null;
  ordinarySince: CalendarDate | null;
  /** Register entries of that certificate. */
  events: readonly EventRecord[];
  alternatives: Hit[];
}

/** Saleable: on sale in Medusa and not refused by the register; the badge needs a certificate in force. */
export function productPageView(page: ProductPage, today: CalendarDate): ProductPageView {
  const { product, refusal, certificate, ordinarySince, events, alternatives } = page;
  const { id, handle, title, subtitle, description, thumbnail } = product;
  return {
    product: {
      id,
      handle,
      title,
      subtitle,
      description,
      thumbnail,
      images: (product.images ?? []).map(({ url }) => ({ url })),
      metadata: product.metadata ?? {},
    },
    saleable: isSaleable(page),
    refusal: refusal && { ...refusal, line_item_id: null, product_title: title },
    badge: certificate && badgeView(certificate, today),
    ordinary_since: ordinarySince,
    certificate: certificate && certificateView(certificate, events, today),
    alternatives,
  };
}

export function isSaleable({
  product,
  refusal,
}: Pick<ProductPage, 'product' | 'refusal'>): boolean {
  return product.status === 'published' && refusal === null;
}
